namespace SchemaKit.Model;

/// <summary>Tables that do nothing but join others.</summary>
internal static class JunctionTable
{
    private static readonly HashSet<string> s_bookkeeping = new(StringComparer.Ordinal)
    {
        "id", "created_at", "updated_at", "deleted_at",
        "position", "ordinal", "sort_order", "sort_position", "display_order",
    };

    /// <summary>
    /// Whether two foreign keys or more make up a key that no null escapes, and no other column states a fact of its
    /// own: a score or a quantity makes a table of data.
    /// </summary>
    public static bool IsJunction(this TableModel table) => table.StrictKeys().Any(key => Joins(table, key));

    private static IEnumerable<ValueList<string>> StrictKeys(this TableModel table)
    {
        if (table.PrimaryKey is { } primary)
            yield return primary.Columns;
        foreach (var key in table.UniqueConstraints.Where(k => HasNoNulls(table, k.Columns)))
            yield return key.Columns;
        foreach (var index in table.Indexes.Where(i => i.IsUnique && i.Predicate is null))
        {
            ValueList<string> columns = [.. index.Keys.Select(k => k.Column ?? "")];
            if (HasNoNulls(table, columns))
                yield return columns;
        }
    }

    private static bool Joins(TableModel table, ValueList<string> key)
    {
        var parts = table.ForeignKeys
            .Where(f => f.Columns.All(key.Contains))
            .Select(f => f.Columns)
            .Distinct()
            .ToList();
        return parts.Count >= 2
            && key.All(column => parts.Any(p => p.Contains(column)))
            && table.Columns.All(c => key.Contains(c.Name) || IsBookkeeping(c));
    }

    private static bool IsBookkeeping(ColumnModel column) =>
        s_bookkeeping.Contains(column.Name) || column.Name.EndsWith("_by", StringComparison.Ordinal);

    private static bool HasNoNulls(TableModel table, ValueList<string> columns) =>
        columns.All(name => table.Column(name) is { IsNullable: false });
}
