namespace SchemaKit.Model;

/// <summary>
/// The strongly connected components of a graph, each after those that it leads to. The search keeps its own stack: a
/// chain of ten thousand tables would be too deep for the thread's.
/// </summary>
/// <remarks>R. E. Tarjan, Depth-first search and linear graph algorithms, SIAM Journal on Computing 1 (1972).</remarks>
internal sealed class Components
{
    private const int Unseen = -1;

    private readonly Func<int, IReadOnlyList<int>> _targets;
    private readonly int[] _number;
    private readonly int[] _low;
    private readonly bool[] _isOpen;
    private readonly Stack<int> _open = new();
    private readonly Stack<(int Node, int Next)> _path = new();
    private readonly List<IReadOnlyList<int>> _found = [];
    private int _count;

    private Components(int nodes, Func<int, IReadOnlyList<int>> targets)
    {
        _targets = targets;
        _number = Enumerable.Repeat(Unseen, nodes).ToArray();
        _low = new int[nodes];
        _isOpen = new bool[nodes];
    }

    /// <summary>The components; the first node of each is the one that the search met first.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(int nodes, Func<int, IReadOnlyList<int>> targets)
    {
        var components = new Components(nodes, targets);
        for (var node = 0; node < nodes; node++)
        {
            if (components._number[node] == Unseen)
                components.Search(node);
        }

        return components._found;
    }

    private void Search(int root)
    {
        Enter(root);
        while (_path.Count > 0)
        {
            var (node, next) = _path.Pop();
            var targets = _targets(node);
            if (next == targets.Count)
            {
                Leave(node);
                continue;
            }

            _path.Push((node, next + 1));
            var target = targets[next];
            if (_number[target] == Unseen)
                Enter(target);
            else if (_isOpen[target])
                _low[node] = Math.Min(_low[node], _number[target]);
        }
    }

    private void Enter(int node)
    {
        _number[node] = _low[node] = _count++;
        _isOpen[node] = true;
        _open.Push(node);
        _path.Push((node, 0));
    }

    private void Leave(int node)
    {
        if (_path.Count > 0)
        {
            var parent = _path.Peek().Node;
            _low[parent] = Math.Min(_low[parent], _low[node]);
        }

        if (_low[node] != _number[node])
            return;
        var component = new List<int>();
        int member;
        do
        {
            member = _open.Pop();
            _isOpen[member] = false;
            component.Add(member);
        }
        while (member != node);
        component.Reverse();
        _found.Add(component);
    }
}
