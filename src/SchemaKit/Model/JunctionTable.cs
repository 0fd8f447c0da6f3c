namespace SchemaKit.Model;

/// <summary>Tables that do nothing but join others.</summary>
internal static class JunctionTable
{
    private static readonly HashSet<string> s_order = new(StringComparer.Ordinal)
    {
        "position", "ordinal", "sort_order", "sort_position", "display_order",
    };

    private static readonly HashSet<string> s_bookkeeping = new(s_order, StringComparer.Ordinal)
    {
        "id", "created_at", "updated_at", "deleted_at",
    };

    /// <summary>
    /// Whether two foreign keys or more make up a key that no null escapes, and no other column states a fact of its
    /// own: a score or a quantity makes a table of data.
    /// </summary>
    public static bool IsJunction(this TableModel table) =>
        table.ForeignKeys.Count >= 2 && table.StrictKeys().Any(key => Joins(table, key));

    /// <summary>
    /// The foreign keys of a table that is shaped like a junction, whether a key makes it one or not: each of its
    /// columns is part of a foreign key that is never null, made for the row, or bookkeeping. None for other tables,
    /// and none where rows have a place in an order, which may belong to their key.
    /// </summary>
    public static IReadOnlyList<ForeignKeyModel> Joined(this TableModel table)
    {
        // Most tables state a fact of their own, and are done with.
        if (table.ForeignKeys.Count == 0 || !table.Columns.All(c => table.RefersBy(c.Name) || IsOfNoConsequence(table, c)))
            return [];
        var keys = table.ForeignKeys.Where(key => key.Columns.All(name => Joins(table, name))).ToList();
        var isJunction = keys.Select(key => key.Columns).Distinct().Count() >= 2
            && table.Columns.All(c => keys.Any(key => key.Columns.Contains(c.Name)) || IsOfNoConsequence(table, c));
        return isJunction ? keys : [];
    }

    /// <summary>Whether a name is that of a column that says when a row changed, by whom, or where it stands.</summary>
    public static bool IsBookkeeping(string column) =>
        s_bookkeeping.Contains(column) || column.EndsWith("_by", StringComparison.Ordinal);

    private static bool Joins(TableModel table, string column) =>
        !IsBookkeeping(column) && HasNoNulls(table, [column]);

    private static bool IsOfNoConsequence(TableModel table, ColumnModel column) =>
        (IsBookkeeping(column.Name) && !s_order.Contains(column.Name)) || table.GeneratedKey() == column;

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
        foreach (var column in table.Columns)
        {
            if (!key.Contains(column.Name) && !IsBookkeeping(column.Name))
                return false;
        }

        var parts = table.ForeignKeys
            .Where(f => f.Columns.All(key.Contains))
            .Select(f => f.Columns)
            .Distinct()
            .ToList();
        return parts.Count >= 2
            && key.All(column => parts.Any(p => p.Contains(column)));
    }

    private static bool HasNoNulls(TableModel table, ValueList<string> columns) =>
        columns.All(name => table.Column(name) is { IsNullable: false });
}
