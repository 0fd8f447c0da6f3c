namespace SchemaKit.Model;

/// <summary>How far the deletion of a row goes by <c>on delete cascade</c>.</summary>
internal sealed class CascadeGraph
{
    private readonly ReferenceGraph _references;
    private readonly Dictionary<QualifiedName, HashSet<QualifiedName>> _origins = [];
    private readonly Dictionary<QualifiedName, Reference> _farthest = [];
    private readonly Dictionary<QualifiedName, int> _steps = [];

    public CascadeGraph(ReferenceGraph references)
    {
        _references = references;
        var groups = references.Groups(Cascades).Where(HasCascades).ToArray();
        foreach (var group in groups)
            FindOrigins(group);
        foreach (var group in Enumerable.Reverse(groups))
            FindSteps(group);
    }

    public static bool Cascades(Reference reference) => reference.Key.OnDelete == ReferentialAction.Cascade;

    /// <summary>Whether no deletion elsewhere reaches the table.</summary>
    public bool IsOrigin(TableModel table) =>
        !_origins.TryGetValue(table.Name, out var origins) || origins.Contains(table.Name);

    /// <summary>The longest way that a deletion in the table goes; no step is taken within a cycle.</summary>
    public IReadOnlyList<Reference> LongestWayFrom(TableModel table)
    {
        var way = new List<Reference>();
        for (var at = table.Name; _farthest.TryGetValue(at, out var step); at = step.Child.Name)
            way.Add(step);
        return way;
    }

    /// <summary>
    /// The table nearest to both parents of a table whose deletions reach both, without a detour by the table itself;
    /// null when there is none. That both have an origin in common is asked first, which costs no search.
    /// </summary>
    public CascadeMeeting? MeetingOf(TableModel table, TableModel left, TableModel right)
    {
        if (!OriginsOf(left).Overlaps(OriginsOf(right)))
            return null;
        var (ofLeft, ofRight) = (new Ancestry(this, left, table), new Ancestry(this, right, table));
        do
        {
            var met = ofLeft.Newest.FirstOrDefault(ofRight.Contains) ?? ofRight.Newest.FirstOrDefault(ofLeft.Contains);
            if (met is not null)
                return new(met, ofLeft.StepsTo(met), ofRight.StepsTo(met));
        }
        while (ofLeft.Climb() | ofRight.Climb());
        return null;
    }

    /// <summary>Whether the deletion of a row elsewhere deletes rows of the tables.</summary>
    private bool HasCascades(IReadOnlyList<TableModel> group) =>
        group.Count > 1 || _references.From(group[0]).Any(Cascades);

    // Of a table that no deletion elsewhere reaches, nothing is kept until one goes on from it.
    private HashSet<QualifiedName> OriginsOf(TableModel table) =>
        _origins.TryGetValue(table.Name, out var origins) ? origins : [table.Name];

    // Tables with the same origins share one set: chains cost nothing.
    private void FindOrigins(IReadOnlyList<TableModel> group)
    {
        var above = Above(group).Select(Kept).Distinct().ToArray();
        var origins = above.Length switch
        {
            0 => [.. group.Select(table => table.Name)],
            1 => above[0],
            _ => new HashSet<QualifiedName>(above.SelectMany(names => names)),
        };
        foreach (var table in group)
            _origins[table.Name] = origins;
    }

    private HashSet<QualifiedName> Kept(TableModel origin)
    {
        var origins = OriginsOf(origin);
        _origins[origin.Name] = origins;
        return origins;
    }

    private void FindSteps(IReadOnlyList<TableModel> group)
    {
        var names = new HashSet<QualifiedName>(group.Select(table => table.Name));
        foreach (var reference in group.SelectMany(_references.From).Where(Cascades))
        {
            var parent = reference.Parent.Name;
            var steps = StepsFrom(reference.Child.Name) + 1;
            if (names.Contains(parent) || steps <= StepsFrom(parent))
                continue;
            (_steps[parent], _farthest[parent]) = (steps, reference);
        }
    }

    private int StepsFrom(QualifiedName table) => _steps.TryGetValue(table, out var steps) ? steps : 0;

    private IEnumerable<TableModel> Above(IReadOnlyList<TableModel> group)
    {
        var names = new HashSet<QualifiedName>(group.Select(table => table.Name));
        return group.SelectMany(ParentsOf).Where(parent => !names.Contains(parent.Name));
    }

    private IEnumerable<TableModel> ParentsOf(TableModel table) =>
        _references.From(table).Where(Cascades).Select(reference => reference.Parent);

    /// <summary>A table and those whose deletions reach it, one step after another.</summary>
    private sealed class Ancestry(CascadeGraph graph, TableModel start, TableModel without)
    {
        private readonly Dictionary<QualifiedName, int> _steps = new() { [without.Name] = 0, [start.Name] = 0 };
        private int _climbed;

        public IReadOnlyList<TableModel> Newest { get; private set; } = [start];

        public bool Contains(TableModel table) => table.Name != without.Name && _steps.ContainsKey(table.Name);

        public int StepsTo(TableModel table) => _steps[table.Name];

        public bool Climb()
        {
            _climbed++;
            var parents = Newest.SelectMany(graph.ParentsOf).Where(parent => !_steps.ContainsKey(parent.Name));
            Newest = [.. parents.GroupBy(parent => parent.Name).Select(group => group.First())];
            foreach (var parent in Newest)
                _steps.Add(parent.Name, _climbed);
            return Newest.Count > 0;
        }
    }
}
