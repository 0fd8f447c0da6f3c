using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.NormalForms;

/// <summary>Makes tables of the fragments of one, with keys, foreign keys, indexes and comments.</summary>
internal sealed class DesignBuilder(TableDependencies stated, DatabaseModel database)
{
    private const string IdSuffix = "_id";

    private readonly HashSet<string> _taken = new(
        database.Tables.Where(t => t.Name.Schema == stated.Table.Name.Schema).Select(t => t.Name.Name),
        StringComparer.Ordinal);

    private readonly NamingConvention _convention = database.Convention ?? NamingConvention.Default;
    private readonly List<string> _notes = [];

    public IReadOnlyList<string> Notes => _notes;

    private TableModel Old => stated.Table;

    /// <summary>A new table, without the foreign keys to other new ones.</summary>
    public NewTable Part(Fragment fragment)
    {
        var key = stated.Names(fragment.Keys[0]).ToValueList();
        var dependents = stated.Names(fragment.Attributes.Except(fragment.Keys[0])).ToValueList();
        var name = NameOf(key);
        var table = new TableModel(new(Old.Name.Schema, name))
        {
            Comment = $"What {string.Join(" and ", key)} determines: {string.Join(", ", dependents)}.",
            Columns = [.. key.Concat(dependents).Select(column => Carried(column, key))],
            PrimaryKey = new(_convention.PrimaryKeyName(name, key), key) { IsNamedByConvention = true },
            UniqueConstraints =
            [
                .. fragment.Keys.Skip(1).Select(k => stated.Names(k).ToValueList()).Select(k =>
                    new KeyModel(_convention.UniqueName(name, k), k) { IsNamedByConvention = true }),
            ],
            ForeignKeys = [.. Old.ForeignKeys.Where(f => f.Columns.All(dependents.Contains)).Select(f => f with
            {
                Name = _convention.ForeignKeyName(name, f.Target.Name, f.Columns, isRepeated: false),
            })],
            Grants = Old.Grants,
            HasRowSecurity = Old.HasRowSecurity,
            IsRowSecurityForced = Old.IsRowSecurityForced,
        };
        foreach (var known in Old.ForeignKeys.Where(f => f.Columns == key))
            _notes.Add($"{string.Join(", ", key)} refers to {known.Target} already, which may be the better place.");
        if (table.HasRowSecurity)
            _notes.Add($"{table.Name} has row security as {Old.Name} has, and no policy yet: say who may read it.");
        return new(WithIndexes(table), key, dependents);
    }

    /// <summary>The old table without what moved.</summary>
    public TableModel Rest(Fragment rest, IReadOnlyList<NewTable> parts)
    {
        var left = new HashSet<string>(stated.Names(rest.Attributes), StringComparer.Ordinal);
        var table = Old with
        {
            Columns = [.. Old.Columns.Where(c => left.Contains(c.Name))],
            PrimaryKey = Old.PrimaryKey is { } primary && !primary.Columns.All(left.Contains)
                ? NewKey(stated.Names(rest.Keys[0]).ToValueList())
                : Old.PrimaryKey,
            UniqueConstraints = [.. Old.UniqueConstraints.Where(k => Stays("unique constraint", k.Name, k.Columns))],
            Checks = [.. Old.Checks.Where(c => Stays("check", c.Name, c.Condition.Columns))],
            Exclusions =
            [
                .. Old.Exclusions.Where(e => Stays("exclusion", e.Name, e.Elements.SelectMany(x => x.Key.Columns))),
            ],
            Indexes =
            [
                .. Old.Indexes.Where(i => Stays(
                    "index",
                    i.Name,
                    i.Keys.SelectMany(k => k.Columns).Concat(i.Included).Concat(i.Predicate?.Columns ?? []))),
            ],
            Statistics = [.. Old.Statistics.Where(s => Stays("statistics", s.Name, s.Keys.SelectMany(k => k.Columns)))],
            ForeignKeys = [.. Old.ForeignKeys.Where(f => f.Columns.All(left.Contains))],
            Dependencies = [.. Old.Dependencies.Where(d => d.Determinant.Concat(d.Dependents).All(left.Contains))],
        };
        foreach (var policy in Old.Policies)
            _notes.Add($"The policy {policy.Name} may read what moves: see that it does not.");
        foreach (var column in table.Columns.Where(c => c.Generated?.Columns.Any(n => !left.Contains(n)) == true))
            _notes.Add($"The generated column {column.Name} reads what moves: work it out in a view.");
        return Linked(table, parts);

        bool Stays(string kind, string name, IEnumerable<string> columns)
        {
            if (columns.All(left.Contains))
                return true;
            _notes.Add($"The {kind} {name} goes with the columns that move.");
            return false;
        }
    }

    /// <summary>The new tables with foreign keys, each to those before it, so that they form no circle.</summary>
    public IReadOnlyList<NewTable> Linked(IReadOnlyList<NewTable> parts) =>
        [.. parts.Select((part, i) => part with { Table = Linked(part.Table, parts.Take(i)) })];

    private TableModel Linked(TableModel table, IEnumerable<NewTable> parts)
    {
        var targets = parts.Where(part => part.Determinant.All(name => table.Column(name) is not null)).ToList();
        var keys = targets.Select(part => new ForeignKeyModel(
            _convention.ForeignKeyName(table.Name.Name, part.Table.Name.Name, part.Determinant, isRepeated: false),
            part.Determinant,
            part.Table.Name,
            part.Determinant)
        {
            IsNamedByConvention = true,
        });
        var names = table.Columns.Select(c => c.Name).ToList();
        return WithIndexes(table with
        {
            ForeignKeys = [.. table.ForeignKeys.Concat(keys).OrderBy(key => names.IndexOf(key.Columns[0]))],
        });
    }

    /// <summary>The table with an index for each foreign key that none serves yet.</summary>
    private TableModel WithIndexes(TableModel table)
    {
        var led = table.Indexes.Where(i => i.Predicate is null).Select(i => i.Keys.Select(k => k.Column ?? "").ToList())
            .Concat(table.UniqueConstraints.Select(k => k.Columns.ToList()))
            .Concat(table.PrimaryKey is { } primary ? [primary.Columns.ToList()] : [])
            .ToList();
        var missing = table.ForeignKeys.Where(f => !led.Any(columns =>
            columns.Take(f.Columns.Count).All(f.Columns.Contains) && columns.Count >= f.Columns.Count));
        return table with
        {
            Indexes =
            [
                .. table.Indexes,
                .. missing.Select(f => f.Columns).Distinct().Select(columns => new IndexModel(
                    _convention.IndexName(table.Name.Name, columns), [.. columns.Select(IndexKeyModel.Of)])
                {
                    IsNamedByConvention = true,
                }),
            ],
        };
    }

    private KeyModel NewKey(ValueList<string> columns)
    {
        var words = string.Join(", ", columns);
        _notes.Add($"The primary key of {Old.Name} becomes ({words}): what refers to it must follow.");
        return new(_convention.PrimaryKeyName(Old.Name.Name, columns), columns) { IsNamedByConvention = true };
    }

    private ColumnModel Carried(string name, ValueList<string> key)
    {
        var column = Old.Column(name)!;
        return column with
        {
            IsNullable = column.IsNullable && !key.Contains(name),
            Identity = null,
            Default = key.Contains(name) ? null : column.Default,
            FormerName = null,
        };
    }

    /// <summary>The plural of the determinant, with the table in front where that name is taken.</summary>
    private string NameOf(ValueList<string> key)
    {
        var stem = string.Join("_", key.Select(name =>
            name.EndsWith(IdSuffix, StringComparison.Ordinal) && name.Length > IdSuffix.Length
                ? name.Substring(0, name.Length - IdSuffix.Length)
                : name));
        var plain = Identifier.Shorten(Inflector.Default.Plural(stem));
        if (_taken.Add(plain))
            return plain;
        var longer = Identifier.Shorten($"{Old.Name.Name}_{plain}");
        for (var i = 2; !_taken.Add(longer); i++)
            longer = Identifier.Shorten($"{Old.Name.Name}_{plain}_{i}");
        return longer;
    }
}
