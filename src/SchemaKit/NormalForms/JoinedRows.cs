using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.NormalForms;

/// <summary>The join of the tables of a better design, which gives back the rows of the old table.</summary>
internal sealed class JoinedRows
{
    private const string RestAlias = "t";

    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);
    private readonly List<string> _joins = [];

    /// <summary>
    /// Joins each new table once a key of it is there: a row without one has no partner. Where a dependency was lost no
    /// key may be there: then all tables that are left join by whatever columns they share.
    /// </summary>
    public static JoinedRows Of(BetterDesign design)
    {
        var joined = new JoinedRows();
        foreach (var column in design.After.Columns)
            joined._owners[column.Name] = RestAlias;
        var waiting = design.Parts.ToList();
        while (waiting.Find(part => joined.KeyOf(part) is not null) is { } next)
        {
            waiting.Remove(next);
            joined.Add("left join", next, joined.KeyOf(next)!);
        }

        while (waiting.Find(part => joined.Shared(part).Any()) is { } next)
        {
            waiting.Remove(next);
            joined.Add("join", next, [.. joined.Shared(next)]);
        }

        return joined;
    }

    /// <summary>A query for columns of the old table, where the rest of it has this name.</summary>
    public string Select(IReadOnlyList<string> columns, QualifiedName rest) =>
        $"select {string.Join(", ", columns.Select(Expression))}\nfrom {rest.ToSql()} as {RestAlias}"
        + string.Concat(_joins.Select(join => $"\n{join}"));

    private IReadOnlyList<string>? KeyOf(NewTable part) =>
        part.Table.UniqueConstraints.Select(key => key.Columns).Prepend(part.Determinant)
            .Where(key => key.All(_owners.ContainsKey)).Select(key => key.ToList()).FirstOrDefault();

    private IEnumerable<string> Shared(NewTable part) =>
        part.Table.Columns.Select(c => c.Name).Where(_owners.ContainsKey);

    private void Add(string join, NewTable part, IReadOnlyList<string> columns)
    {
        var alias = $"n{_joins.Count + 1}";
        var on = columns.Select(name => $"{alias}.{Identifier.Quote(name)} = {Expression(name)}");
        _joins.Add($"{join} {part.Table.Name.ToSql()} as {alias} on {string.Join(" and ", on)}");
        foreach (var column in part.Table.Columns.Where(c => !_owners.ContainsKey(c.Name)))
            _owners[column.Name] = alias;
    }

    private string Expression(string column) => $"{_owners[column]}.{Identifier.Quote(column)}";
}
