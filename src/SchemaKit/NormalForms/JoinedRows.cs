using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.NormalForms;

/// <summary>The join of the tables of a better design, which gives back the rows of the old table.</summary>
internal sealed class JoinedRows
{
    private const string RestAlias = "t";

    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);
    private readonly List<string> _joins = [];

    /// <summary>Joins each new table once its determinant is there: a row without one has no partner.</summary>
    public static JoinedRows Of(BetterDesign design)
    {
        var joined = new JoinedRows();
        foreach (var column in design.After.Columns)
            joined._owners[column.Name] = RestAlias;
        var waiting = design.Parts.ToList();
        while (waiting.Find(part => part.Determinant.All(joined._owners.ContainsKey)) is { } next)
        {
            waiting.Remove(next);
            joined.Add(next);
        }

        return joined;
    }

    /// <summary>A query for columns of the old table, where the rest of it has this name.</summary>
    public string Select(IReadOnlyList<string> columns, QualifiedName rest) =>
        $"select {string.Join(", ", columns.Select(Expression))}\nfrom {rest.ToSql()} as {RestAlias}"
        + string.Concat(_joins.Select(join => $"\n{join}"));

    private void Add(NewTable part)
    {
        var alias = $"n{_joins.Count + 1}";
        var on = part.Determinant.Select(name => $"{alias}.{Identifier.Quote(name)} = {Expression(name)}");
        _joins.Add($"left join {part.Table.Name.ToSql()} as {alias} on {string.Join(" and ", on)}");
        foreach (var name in part.Dependents.Where(name => !_owners.ContainsKey(name)))
            _owners[name] = alias;
    }

    private string Expression(string column) => $"{_owners[column]}.{Identifier.Quote(column)}";
}
