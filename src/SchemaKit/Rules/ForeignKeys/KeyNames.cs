using SchemaKit.Model;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>The tables by what a column is called that refers to them: <c>user_id</c>, <c>user_uuid</c>.</summary>
internal sealed class KeyNames
{
    private static readonly string[] s_endings = ["_id", "_uuid"];

    private readonly DomainTypes _domains;
    private readonly Dictionary<string, List<TableModel>> _tables = new(StringComparer.Ordinal);

    public KeyNames(RuleContext context)
    {
        _domains = context.Domains;
        foreach (var table in context.Tables.Where(table => table.PrimaryKey?.Columns.Count == 1))
        {
            foreach (var singular in context.Inflector.Singulars(table.Name.Name))
            {
                if (!_tables.TryGetValue(singular, out var named))
                    _tables.Add(singular, named = []);
                named.Add(table);
            }
        }
    }

    /// <summary>The name without the ending that says key; null when it has none.</summary>
    public static string? StemOf(string column)
    {
        foreach (var ending in s_endings)
        {
            if (column.Length > ending.Length && column.EndsWith(ending, StringComparison.Ordinal))
                return column.Substring(0, column.Length - ending.Length);
        }

        return null;
    }

    /// <summary>The one other table whose key a column has the name and the type of.</summary>
    public TableModel? Find(TableModel owner, ColumnModel column) =>
        StemOf(column.Name) is { } stem
        && _tables.TryGetValue(stem, out var tables)
        && tables is [var only]
        && only.Name != owner.Name
        && only.Column(only.PrimaryKey!.Columns[0]) is { } key
        && _domains.BaseOf(key.Type).Base == _domains.BaseOf(column.Type).Base
        && column.Type.ArrayDimensions == 0
            ? only
            : null;
}
