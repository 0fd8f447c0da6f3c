using SchemaKit.Model;

namespace SchemaKit.NormalForms;

/// <summary>The dependencies that a table states: keys, generated columns, and what its author declares.</summary>
internal sealed class TableDependencies
{
    private readonly TableModel _table;
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    public TableDependencies(TableModel table)
    {
        _table = table;
        for (var i = 0; i < table.Columns.Count; i++)
            _positions[table.Columns[i].Name] = i;
        Set = new(table.Columns.Count, [.. Keys(), .. Generated(), .. Derived(), .. Declared()]);
    }

    public DependencySet Set { get; }

    public IReadOnlyList<string> Names(ColumnSet columns) =>
        [.. columns.Positions().Select(position => _table.Columns[position].Name)];

    /// <summary>The first declaration with such a determinant among its columns, for its line.</summary>
    public DependencyModel? DeclarationOf(Dependency dependency) =>
        _table.Dependencies.FirstOrDefault(d =>
            !d.IsMultivalued
            && SetOf(d.Determinant) is { } determinant
            && dependency.Determinant.IsSubsetOf(determinant)
            && SetOf(d.Dependents) is { } dependents
            && !dependents.Intersect(dependency.Dependents).IsEmpty);

    private IEnumerable<Dependency> Keys()
    {
        var all = ColumnSet.First(_table.Columns.Count);
        return StatedKeys().Select(SetOf).OfType<ColumnSet>().Select(key => new Dependency(key, all));
    }

    private IEnumerable<IEnumerable<string>> StatedKeys()
    {
        if (_table.PrimaryKey is { } primary)
            yield return primary.Columns;
        foreach (var key in _table.UniqueConstraints.Where(k => k.NullsNotDistinct || HasNoNulls(k.Columns)))
            yield return key.Columns;
        foreach (var index in _table.Indexes.Where(i => i is { IsUnique: true, IsInvalid: false, Predicate: null }))
        {
            var columns = index.Keys.Select(k => k.Column ?? "").ToList();
            if (index.NullsNotDistinct || HasNoNulls(columns))
                yield return columns;
        }

        foreach (var exclusion in _table.Exclusions.Where(e => e.Predicate is null))
        {
            var columns = exclusion.Elements.Select(e => e.Operator == "=" ? e.Key.Column ?? "" : "").ToList();
            if (HasNoNulls(columns))
                yield return columns;
        }
    }

    private IEnumerable<Dependency> Generated() =>
        from column in _table.Columns
        where column.Generated is { Columns.Count: > 0 }
        let inputs = SetOf(column.Generated!.Columns)
        where inputs is not null
        select new Dependency(inputs.Value, ColumnSet.Of(_positions[column.Name]));

    private IEnumerable<Dependency> Derived() =>
        from column in _table.Columns
        let sources = SetOf(column.DerivedFrom)
        where sources is not null
        select new Dependency(sources.Value, ColumnSet.Of(_positions[column.Name]));

    private IEnumerable<Dependency> Declared() =>
        from declared in _table.Dependencies
        where !declared.IsMultivalued
        let determinant = SetOf(declared.Determinant)
        let dependents = SetOf(declared.Dependents)
        where determinant is not null && dependents is not null
        select new Dependency(determinant.Value, dependents.Value);

    private bool HasNoNulls(IEnumerable<string> columns) =>
        columns.All(name => _table.Column(name) is { } column
            && (!column.IsNullable || _table.PrimaryKey?.Columns.Contains(name) == true));

    /// <summary>The columns as a set; null when there are none, or one is not in the table.</summary>
    private ColumnSet? SetOf(IEnumerable<string> names)
    {
        var positions = new List<int>();
        foreach (var name in names)
        {
            if (!_positions.TryGetValue(name, out var position))
                return null;
            positions.Add(position);
        }

        return positions.Count == 0 ? null : ColumnSet.Of([.. positions]);
    }
}
