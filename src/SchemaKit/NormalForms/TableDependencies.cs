using SchemaKit.Model;

namespace SchemaKit.NormalForms;

/// <summary>
/// The dependencies that a table states: keys, generated columns, checks of equality, and what its author declares.
/// </summary>
internal sealed class TableDependencies
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    public TableDependencies(TableModel table)
    {
        Table = table;
        for (var i = 0; i < table.Columns.Count; i++)
            _positions[table.Columns[i].Name] = i;
        Declared = [.. table.Dependencies.Select(Read).OfType<DeclaredDependency>()];
        Keys = [.. table.KeysOfEveryRow().Select(key => SetOf(key)).OfType<AttributeSet>()];
        var all = AttributeSet.First(table.Columns.Count);
        List<Dependency> kept =
            [.. Keys.Select(key => new Dependency(key, all)), .. Generated(), .. Equations(), .. Derived()];
        var functional = Declared.Where(d => !d.Model.IsMultivalued).ToList();
        Kept = new(table.Columns.Count, kept);
        Everywhere = Kept.With([.. kept, .. functional.Where(d => d.IsEverywhere).Select(d => d.ToDependency())]);
        All = Kept.With([.. kept, .. functional.Select(d => d.ToDependency())]);
        Multivalued =
        [
            .. Declared.Where(d => d.Model.IsMultivalued)
                .Select(d => new MultivaluedDependency(d.Determinant, d.Dependents)),
        ];
    }

    public TableModel Table { get; }

    /// <summary>The keys that constraints and indexes make.</summary>
    public IReadOnlyList<AttributeSet> Keys { get; }

    /// <summary>What the author declares of columns that the table has, in order.</summary>
    public IReadOnlyList<DeclaredDependency> Declared { get; }

    /// <summary>What holds without the author's word.</summary>
    public DependencySet Kept { get; }

    /// <summary>
    /// What holds for all rows. A declaration whose determinant accepts nulls does not: it speaks of the rows without.
    /// </summary>
    public DependencySet Everywhere { get; }

    /// <summary>All dependencies, also those of a part of the rows.</summary>
    public DependencySet All { get; }

    public IReadOnlyList<MultivaluedDependency> Multivalued { get; }

    public Verdict Judge(CancellationToken cancellation = default) =>
        Verdict.Of(Everywhere, All, Multivalued, cancellation: cancellation);

    public IReadOnlyList<string> Names(AttributeSet columns) =>
        [.. columns.Positions().Select(position => Table.Columns[position].Name)];

    /// <summary>The first declaration with such a determinant among its columns, for its line.</summary>
    public DependencyModel? DeclarationOf(Dependency dependency) =>
        Declared.FirstOrDefault(d =>
            !d.Model.IsMultivalued
            && dependency.Determinant.IsSubsetOf(d.Determinant)
            && d.Dependents.Overlaps(dependency.Dependents))?.Model;

    /// <summary>The columns as a set; null when there are none, or one is not in the table.</summary>
    public AttributeSet? SetOf(IEnumerable<string> names)
    {
        var set = AttributeSet.Empty;
        foreach (var name in names)
        {
            if (!_positions.TryGetValue(name, out var position))
                return null;
            set = set.With(position);
        }

        return set.IsEmpty ? null : set;
    }

    private IEnumerable<Dependency> Generated() =>
        from column in Table.Columns
        where column.Generated is not null
        from dependency in To(column.Name, column.Generated!.Columns)
        select dependency;

    private IEnumerable<Dependency> Derived() =>
        from column in Table.Columns
        from dependency in To(column.Name, column.DerivedFrom)
        select dependency;

    private IEnumerable<Dependency> Equations() =>
        from check in Table.Checks
        let equation = Equation.Of(check, Table)
        where equation is not null
        from dependency in To(equation.Column, equation.Inputs)
        select dependency;

    private IEnumerable<Dependency> To(string column, ValueList<string> inputs)
    {
        if (SetOf(inputs) is { } determinant)
            yield return new(determinant, AttributeSet.Of(_positions[column]));
    }

    private DeclaredDependency? Read(DependencyModel model) =>
        SetOf(model.Determinant) is { } determinant && SetOf(model.Dependents) is { } dependents
            ? new(model, determinant, dependents, Table.HasNoNulls(model.Determinant))
            : null;
}
