using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <summary>A partition after its parent, whose columns and constraints it has without a word.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-partitioning.html"/>
internal static class PartitionDdl
{
    public static IEnumerable<DdlStatement> Of(TableModel parent, PartitionModel partition, DdlOptions options)
    {
        var table = partition.Table;
        return
        [
            .. partition.ColumnOrder.Count > 0
                ? AttachedPartitionDdl.Of(parent, partition, options)
                : [new(DdlStatementKind.CreateTable, table.Name.ToString(), Create(parent, partition, options))],
            .. TableDdl.Rest(table, [], options),
            .. table.Partitions.SelectMany(p => Of(partition.WholeIn(parent), p, options)),
        ];
    }

    /// <summary>Which rows a partition holds.</summary>
    public static string Bound(PartitionBound bound)
    {
        if (bound.IsDefault)
            return "default";
        if (bound.Modulus is { } modulus)
            return $"for values with (modulus {SqlText.Digits(modulus)}, remainder {SqlText.Digits(bound.Remainder)})";
        return bound.Values.Count > 0
            ? $"for values in ({bound.Values})"
            : $"for values from ({bound.From}) to ({bound.To})";
    }

    private static string Create(TableModel parent, PartitionModel partition, DdlOptions options)
    {
        var table = partition.Table;
        var lines = table.Columns.Select(ColumnDdl.Options).Concat(TableDdl.Constraints(table)).ToArray();
        var head = $"{TableDdl.Head(table, options)} partition of {parent.Name.ToSql()}";
        var tail = $"{(partition.Bound.IsDefault ? " " : "\n  ")}{Bound(partition.Bound)}{TableDdl.Tail(table)}";
        return lines.Length == 0 ? head + tail : SqlText.Block(head, lines, tail);
    }
}
