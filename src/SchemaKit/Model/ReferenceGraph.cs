namespace SchemaKit.Model;

/// <summary>
/// The tables and the foreign keys between them, as a graph. What a partition refers to, and what refers to it, counts
/// as its table's; a foreign key that is not enforced does not count. Every question is linear in tables and foreign
/// keys.
/// </summary>
internal sealed class ReferenceGraph
{
    private readonly IReadOnlyList<TableModel> _tables;
    private readonly Dictionary<QualifiedName, int> _numbers = [];
    private readonly List<Reference>[] _references;

    public ReferenceGraph(IReadOnlyList<TableModel> tables)
    {
        _tables = tables;
        for (var i = 0; i < tables.Count; i++)
        {
            foreach (var part in tables[i].SelfAndPartitions())
                _numbers[part.Name] = i;
        }

        _references = [.. tables.Select(table => table.ForeignKeysOfRows()
            .Where(key => !key.IsNotEnforced && _numbers.ContainsKey(key.Target))
            .Select(key => new Reference(table, key, tables[_numbers[key.Target]]))
            .Where(reference => !reference.IsToItself)
            .ToList())];
    }

    /// <summary>The foreign keys of a table that refer to another.</summary>
    public IReadOnlyList<Reference> From(TableModel table) => _references[NumberOf(table)];

    /// <summary>
    /// The tables, in groups of those that lead to each other by foreign keys of some kind; a group comes after those
    /// that it leads to.
    /// </summary>
    public IEnumerable<IReadOnlyList<TableModel>> Groups(Func<Reference, bool> counts)
    {
        var targets = _references.Select(references => references
            .Where(counts).Select(reference => NumberOf(reference.Parent)).Distinct().ToArray()).ToArray();
        return Components.Of(_tables.Count, i => targets[i]).Select(group => group.Select(i => _tables[i]).ToArray());
    }

    /// <summary>
    /// For each group of tables that lead to each other, the shortest way round from the table that comes first by
    /// name. A group may hold more cycles than can be counted: to open it, one is as good as all.
    /// </summary>
    public IEnumerable<IReadOnlyList<Reference>> Cycles(Func<Reference, bool> counts) =>
        from tables in Groups(counts)
        where tables.Count > 1
        let cycle = WayRound(tables, counts)
        orderby cycle[0].Child.Name.ToString()
        select cycle;

    /// <summary>
    /// The foreign key that says the same in the other direction: both are one to one, and neither is needed. Null when
    /// there is none.
    /// </summary>
    public Reference? Counterpart(Reference reference, DomainTypes domains) => !IsOption(reference, domains)
        ? null
        : From(reference.Parent).FirstOrDefault(
            back => back.Parent.Name == reference.Child.Name && IsOption(back, domains));

    private static bool IsOption(Reference reference, DomainTypes domains) =>
        !reference.Child.AreNeverNull(reference.Key.Columns, domains) && reference.IsOneToOne;

    private IReadOnlyList<Reference> WayRound(IReadOnlyList<TableModel> group, Func<Reference, bool> counts)
    {
        var start = group.OrderBy(table => table.Name.ToString(), StringComparer.Ordinal).First();
        var inside = new HashSet<QualifiedName>(group.Select(table => table.Name));
        var cameBy = new Dictionary<QualifiedName, Reference>();
        var next = new Queue<TableModel>([start]);
        while (!cameBy.ContainsKey(start.Name))
        {
            foreach (var reference in From(next.Dequeue()).Where(counts))
            {
                if (!inside.Contains(reference.Parent.Name) || cameBy.ContainsKey(reference.Parent.Name))
                    continue;
                cameBy.Add(reference.Parent.Name, reference);
                next.Enqueue(reference.Parent);
            }
        }

        var way = new List<Reference>();
        for (var at = start.Name; way.Count == 0 || at != start.Name; at = way[way.Count - 1].Child.Name)
            way.Add(cameBy[at]);
        way.Reverse();
        return way;
    }

    private int NumberOf(TableModel table) => _numbers[table.Name];
}
