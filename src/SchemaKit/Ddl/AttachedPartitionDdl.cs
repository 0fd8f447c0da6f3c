using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <summary>
/// A partition whose columns are in an order of their own: a table with all that attaching asks of it, attached.
/// </summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-altertable.html"/>
internal static class AttachedPartitionDdl
{
    public static IEnumerable<DdlStatement> Of(TableModel parent, PartitionModel partition, DdlOptions options)
    {
        var name = partition.Table.Name;
        var table = Before(parent, partition);
        var attachment = $"alter table {parent.Name.ToSql()}\n  attach partition {name.ToSql()} ";
        return
        [
            new(DdlStatementKind.CreateTable, name.ToString(), Create(table, options)),
            .. table.Columns.Where(ColumnDdl.HasMore).SelectMany(c => ColumnDdl.Alter(table, c)),
            new(
                DdlStatementKind.AlterTable,
                name.ToString(),
                DoBlock.Around(attachment + PartitionDdl.Bound(partition.Bound), options, "wrong_object_type")),
        ];
    }

    private static string Create(TableModel table, DdlOptions options) => SqlText.Block(
        TableDdl.Head(table, options),
        [.. table.Columns.Select(ColumnDdl.Of), .. TableDdl.Constraints(table)],
        TableDdl.Tail(table));

    /// <summary>The table before it is attached, which gives it the identities, indexes and triggers.</summary>
    private static TableModel Before(TableModel parent, PartitionModel partition) => partition.Table with
    {
        Columns =
        [
            .. partition.ColumnOrder.Select(name => partition.Table.Column(name) is { } own
                ? AtFirst(own) with { NotNull = own.NotNull, Storage = null }
                : AtFirst(parent.Column(name)!)),
        ],
        Checks =
        [
            .. parent.Checks.Where(c => !c.IsNoInherit).Select(c => c with { IsNotValid = false }),
            .. partition.Table.Checks,
        ],
    };

    /// <summary>A column without what the parent says of itself alone, or what is said of the partition later.</summary>
    private static ColumnModel AtFirst(ColumnModel column) => column with
    {
        Identity = null,
        NotNull = null,
        IsInherited = false,
        IsOverridden = false,
        StatisticsTarget = null,
        Options = [],
    };
}
