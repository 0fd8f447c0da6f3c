using SchemaKit.Model;

namespace SchemaKit.CSharp;

/// <summary>The tables that a query reads columns of: the parameters of the lambda that writes it.</summary>
internal sealed class QueryRows
{
    private readonly List<(TableMembers Members, string Parameter)> _rows = [];
    private readonly List<TableMembers> _tables = [];
    private readonly Dictionary<string, TableMembers> _byAlias = new(StringComparer.Ordinal);
    private readonly int _most;

    /// <param name="query">The query.</param>
    /// <param name="needs">What it needs, and so what it may read.</param>
    /// <param name="classes">What is called how.</param>
    /// <param name="most">How many parameters there can be.</param>
    public QueryRows(SqlExpression query, IEnumerable<ObjectReference> needs, SchemaClasses classes, int most)
    {
        _most = most;
        if (query.Columns.Count == 0)
            return;
        var byName = new Dictionary<string, TableMembers>(StringComparer.Ordinal);
        foreach (var needed in needs.Where(needed => needed.Kind == SchemaObjectKind.Table))
        {
            if (classes.Of(needed.Name) is not { } members)
                continue;
            _tables.Add(members);
            byName[needed.Name.ToSql()] = members;
            _byAlias[needed.Name.Name] = members;
        }

        FindAliases(query.Text, byName);
    }

    /// <summary>As C# declares them: <c>Users u</c>.</summary>
    public IReadOnlyList<string> Parameters => [.. _rows.Select(row => $"{row.Members.ClassName} {row.Parameter}")];

    /// <summary>How the lambda reaches a column; null when no table has it, or there are too many.</summary>
    public string? PathOf(ColumnName column)
    {
        var table = column.Of is { } alias && _byAlias.TryGetValue(alias, out var named) && named.Has(column.Name)
            ? named
            : _tables.FirstOrDefault(members => members.Has(column.Name));
        return table is not null && Parameter(table) is { } parameter
            ? $"{parameter}.{table.PathOf(column.Name)}"
            : null;
    }

    private string? Parameter(TableMembers table)
    {
        foreach (var row in _rows)
        {
            if (row.Members == table)
                return row.Parameter;
        }

        if (_rows.Count == _most)
            return null;
        var name = table.Parameter;
        for (var i = 2; _rows.Any(row => row.Parameter == name); i++)
            name = $"{table.Parameter}{i}";
        _rows.Add((table, name));
        return name;
    }

    private void FindAliases(string sql, Dictionary<string, TableMembers> byName)
    {
        var places = SqlTokens.PlacesIn(sql);
        for (var i = 0; i + 3 < places.Count; i++)
        {
            var name = sql.Substring(places[i].Start, places[i + 2].End - places[i].Start);
            if (!places[i + 1].Token.Is(".") || !byName.TryGetValue(name, out var members))
                continue;
            var alias = places[i + 3].Token.Is("as") && i + 4 < places.Count ? places[i + 4].Token : places[i + 3].Token;
            if (alias.IsName)
                _byAlias[alias.Text] = members;
        }
    }
}
