using SchemaKit.Model;

namespace SchemaKit.NormalForms;

/// <summary>The tables that take the place of one that breaks a normal form.</summary>
/// <param name="Before">The table as it is.</param>
/// <param name="After">The same without the columns that move.</param>
/// <param name="Parts">The new tables, each after those that it refers to.</param>
/// <param name="Lost">Dependencies that no single table can hold any more, in words.</param>
/// <param name="Notes">What the author has to see to.</param>
internal sealed record BetterDesign(
    TableModel Before,
    TableModel After,
    IReadOnlyList<NewTable> Parts,
    IReadOnlyList<string> Lost,
    IReadOnlyList<string> Notes)
{
    /// <summary>
    /// The design in third normal form, or in that of Boyce and Codd; null when the table has it already, or when that
    /// takes a search beyond its bound.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="database">The model that it is in, for the names that are taken.</param>
    /// <param name="form">The third form, or that of Boyce and Codd.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static BetterDesign? Of(
        TableModel table, DatabaseModel database, NormalForm form, CancellationToken cancellation = default)
    {
        if (table.IsIncomplete || table.Dependencies.All(d => d.IsMultivalued))
            return null;
        var stated = new TableDependencies(table);
        var set = Movable(stated);
        var lost = new List<string>();
        var fragments = Synthesis.Of(set);
        if (form == NormalForm.BoyceCodd)
        {
            if (BoyceCoddDecomposition.Of(set, cancellation: cancellation) is not { } decomposition)
                return null;
            fragments = decomposition.Fragments;
            lost.AddRange(CanonicalCover.Joined(decomposition.Lost).Select(d => Words(stated, d)));
        }

        // One fragment determines the others: what is left of the table.
        var rest = fragments.First(fragment => set.IsSuperkey(fragment.Attributes));
        var others = fragments.Where(fragment => fragment != rest).ToList();
        if (others.Count == 0)
            return null;
        var builder = new DesignBuilder(stated, database);
        var parts = InOrder(others).Select(builder.Part).ToList();
        var after = builder.Rest(rest, parts);
        return new(table, after, builder.Linked(parts), lost, builder.Notes);
    }

    /// <summary>The new tables, and after them what is left of the old one.</summary>
    public IEnumerable<TableModel> Tables => Parts.Select(part => part.Table).Append(After);

    /// <summary>A schema with the new tables in place of the old one.</summary>
    /// <param name="database">The schema as it is.</param>
    public DatabaseModel In(DatabaseModel database) => database with
    {
        Tables = [.. database.Tables.SelectMany(table => table.Name == Before.Name ? Tables : [table])],
    };

    /// <summary>
    /// Keys and declarations. What the server or a job keeps right stays where it is: to move it would gain nothing.
    /// </summary>
    private static DependencySet Movable(TableDependencies stated)
    {
        var columns = stated.Table.Columns;
        var kept = AttributeSet.Of(Enumerable.Range(0, columns.Count)
            .Where(i => columns[i].Generated is not null || columns[i].DerivedFrom.Count > 0));
        var declared = stated.Declared.Where(d => !d.Model.IsMultivalued)
            .Select(d => d.ToDependency())
            .Select(d => d with { Dependents = d.Dependents.Except(kept) })
            .Where(d => !d.IsTrivial);
        var all = AttributeSet.First(columns.Count);
        return new(columns.Count, [.. stated.Keys.Select(key => new Dependency(key, all)), .. declared]);
    }

    /// <summary>
    /// Each after those whose key is among its columns; where keys determine each other, one of them has to be first.
    /// </summary>
    private static List<Fragment> InOrder(List<Fragment> fragments)
    {
        var ordered = new List<Fragment>();
        var begun = new HashSet<Fragment>();
        foreach (var fragment in fragments)
            Add(fragment);
        return ordered;

        void Add(Fragment fragment)
        {
            if (!begun.Add(fragment))
                return;
            foreach (var target in fragments.Where(f => f.Keys[0].IsSubsetOf(fragment.Attributes)))
                Add(target);
            ordered.Add(fragment);
        }
    }

    private static string Words(TableDependencies stated, Dependency dependency) =>
        $"{string.Join(", ", stated.Names(dependency.Determinant))} -> "
        + string.Join(", ", stated.Names(dependency.Dependents));
}
