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

        _references = [.. tables.Select(From)];

        List<Reference> From(TableModel table)
        {
            var references = new List<Reference>(table.ForeignKeys.Count);
            foreach (var key in table.ForeignKeysOfRows())
            {
                if (key.IsNotEnforced || !_numbers.TryGetValue(key.Target, out var target))
                    continue;
                var reference = new Reference(table, key, tables[target]);
                if (!reference.IsToItself)
                    references.Add(reference);
            }

            return references;
        }
    }

    /// <summary>The foreign keys of a table that refer to another.</summary>
    public IReadOnlyList<Reference> From(TableModel table) => _references[NumberOf(table)];

    /// <summary>
    /// The tables, in groups of those that lead to each other by foreign keys of some kind; a group comes after those
    /// that it leads to.
    /// </summary>
    public IEnumerable<IReadOnlyList<TableModel>> Groups(Func<Reference, bool> counts) => Groups(counts, atLeast: 1);

    /// <summary>
    /// For each group of tables that lead to each other, the shortest way round from the table that comes first by
    /// name. A group may hold more cycles than can be counted: to open it, one is as good as all.
    /// </summary>
    public IEnumerable<IReadOnlyList<Reference>> Cycles(Func<Reference, bool> counts) =>
        from tables in Groups(counts, atLeast: 2)
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

    private IEnumerable<IReadOnlyList<TableModel>> Groups(Func<Reference, bool> counts, int atLeast)
    {
        var targets = _references.Select(references => TargetsOf(references, counts)).ToArray();
        return Components.Of(_tables.Count, i => targets[i])
            .Where(group => group.Count >= atLeast)
            .Select(group => group.Select(i => _tables[i]).ToArray());
    }

    // A target that is there twice changes no group.
    private IReadOnlyList<int> TargetsOf(List<Reference> references, Func<Reference, bool> counts)
    {
        List<int>? targets = null;
        foreach (var reference in references)
        {
            if (!counts(reference))
                continue;
            targets ??= new(references.Count);
            targets.Add(NumberOf(reference.Parent));
        }

        return targets ?? (IReadOnlyList<int>)[];
    }

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
