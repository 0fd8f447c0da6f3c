namespace SchemaKit.Model;

/// <summary>A partition of a table.</summary>
/// <param name="Table">
/// What the partition says itself. Its columns and constraints are those of the parent: it lists only columns that
/// differ, and constraints and indexes that the parent does not have.
/// </param>
/// <param name="Bound">Which rows it holds.</param>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-partitioning.html"/>
public sealed record PartitionModel(TableModel Table, PartitionBound Bound)
{
    /// <summary>
    /// The names of all columns in order, where that is not the order of the parent: of a table that was attached.
    /// </summary>
    public ValueList<string> ColumnOrder { get; init; }

    /// <summary>
    /// What the partition is: with the columns, keys, constraints, indexes and row triggers of its parent. Statement
    /// triggers, policies, statistics and privileges stay with the parent.
    /// </summary>
    /// <param name="parent">The parent, with all that it has from its own.</param>
    internal TableModel WholeIn(TableModel parent) => Table with
    {
        Columns = ColumnsIn(parent),
        PrimaryKey = Table.PrimaryKey ?? parent.PrimaryKey,
        UniqueConstraints = [.. parent.UniqueConstraints, .. Table.UniqueConstraints],
        Checks = [.. parent.Checks, .. Table.Checks],
        Exclusions = [.. parent.Exclusions, .. Table.Exclusions],
        ForeignKeys = [.. parent.ForeignKeys, .. Table.ForeignKeys],
        Indexes = [.. parent.Indexes, .. Table.Indexes],
        Triggers = [.. parent.Triggers.Where(t => !t.IsForEachStatement), .. Table.Triggers],
        Declarations = [.. parent.Declarations, .. Table.Declarations],
        GroupColumns = parent.GroupColumns,
        IsIncomplete = parent.IsIncomplete || Table.IsIncomplete,
    };

    private ValueList<ColumnModel> ColumnsIn(TableModel parent)
    {
        var order = ColumnOrder.Count > 0 ? ColumnOrder : parent.Columns.Select(c => c.Name);
        return
        [
            .. order.Select(name => Table.Column(name) ?? parent.Column(name)).OfType<ColumnModel>(),
            .. Table.Columns.Where(c => parent.Column(c.Name) is null),
        ];
    }
}
