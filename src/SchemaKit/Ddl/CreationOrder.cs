using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <summary>Puts objects after those that they need, and else where they were declared.</summary>
internal static class CreationOrder
{
    public static IReadOnlyList<Located> Of(DatabaseModel model)
    {
        var graph = ObjectGraph.Of(model);
        var all = Enumerable.Range(0, graph.Objects.Count)
            .Select(i => (int[])[.. graph.Needs(i), .. graph.Wishes(i)])
            .ToArray();
        return Components.Of(graph.Objects.Count, i => all[i])
            .SelectMany(component => Within(component, graph, all))
            .Select(i => graph.Objects[i])
            .ToArray();
    }

    /// <summary>
    /// In a circle every wish counts where wishes alone close it, and else none does. A type whose shell is there comes
    /// after what it needs, which needs the shell alone.
    /// </summary>
    private static IEnumerable<int> Within(IReadOnlyList<int> component, ObjectGraph graph, int[][] all)
    {
        if (component.Count == 1)
            return component;
        var members = new HashSet<int>(component);
        var hasNeeds = component.Any(i => graph.Needs(i).Any(members.Contains));
        var roots = component.OrderByDescending(graph.HasShell).ToArray();
        return PostOrder(roots, i => (hasNeeds ? graph.Needs(i) : all[i]).Where(members.Contains).ToArray());
    }

    private static List<int> PostOrder(IReadOnlyList<int> nodes, Func<int, int[]> targets)
    {
        var order = new List<int>();
        var seen = new HashSet<int>();
        var path = new Stack<(int Node, int[] Targets, int Next)>();
        foreach (var root in nodes)
        {
            Enter(root);
            while (path.Count > 0)
            {
                var (node, ahead, next) = path.Pop();
                if (next == ahead.Length)
                {
                    order.Add(node);
                    continue;
                }

                path.Push((node, ahead, next + 1));
                Enter(ahead[next]);
            }
        }

        return order;

        void Enter(int node)
        {
            if (seen.Add(node))
                path.Push((node, targets(node), 0));
        }
    }
}
