namespace SchemaKit.Model;

/// <summary>The columns by which the server tells every row of a table from every other.</summary>
internal static class RowKeys
{
    /// <summary>
    /// The keys of a table in the sense of theory. A unique constraint is none when its columns accept nulls, which it
    /// takes for distinct; nor is an index over a part of the rows or over expressions. A deferred key holds at commit,
    /// and counts.
    /// </summary>
    public static IEnumerable<ValueList<string>> KeysOfEveryRow(this TableModel table)
    {
        if (table.PrimaryKey is { } primary)
            yield return primary.Columns;
        foreach (var key in table.UniqueConstraints)
        {
            if (key.NullsNotDistinct || table.HasNoNulls(key.Columns))
                yield return key.Columns;
        }

        foreach (var index in table.Indexes.Where(i => i is { IsUnique: true, IsInvalid: false, Predicate: null }))
        {
            if (ColumnsOf(index.Keys) is { } columns && (index.NullsNotDistinct || table.HasNoNulls(columns)))
                yield return columns;
        }

        foreach (var exclusion in table.Exclusions)
        {
            if (exclusion.Predicate is null
                && exclusion.Elements.All(element => element.Operator == "=")
                && ColumnsOf(exclusion.Elements.Select(element => element.Key)) is { } columns
                && table.HasNoNulls(columns))
            {
                yield return columns;
            }
        }
    }

    /// <summary>Whether all of these are columns that accept no null.</summary>
    public static bool HasNoNulls(this TableModel table, IEnumerable<string> columns) =>
        columns.All(name => table.Column(name) is { } column
            && (!column.IsNullable || table.PrimaryKey?.Columns.Contains(name) == true));

    private static ValueList<string>? ColumnsOf(IEnumerable<IndexKeyModel> keys)
    {
        var columns = keys.Select(key => key.Column).ToList();
        return columns.Contains(null) ? null : columns.ToValueList()!;
    }
}
