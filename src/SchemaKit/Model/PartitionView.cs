namespace SchemaKit.Model;

/// <summary>A partition, with all that the server gives it from its parent.</summary>
/// <param name="Own">What the partition says itself.</param>
/// <param name="Whole">What it is: with the columns, keys, constraints, indexes and row triggers of its parent.</param>
/// <param name="Ancestors">The table that it is a part of, and those that this one is a part of, nearest first.</param>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-partitioning.html"/>
internal sealed record PartitionView(TableModel Own, TableModel Whole, IReadOnlyList<TableModel> Ancestors)
{
    /// <summary>The partitions of a table, and theirs.</summary>
    public static IEnumerable<PartitionView> AllOf(TableModel table) => AllOf(table, [table]);

    /// <summary>The partitions that hold rows.</summary>
    public static IEnumerable<PartitionView> LeavesOf(TableModel table) =>
        AllOf(table).Where(partition => partition.Own.PartitionKey is null);

    /// <summary>Whether a foreign key is that of a parent, which the server copied.</summary>
    public bool IsCopy(ForeignKeyModel key) => Ancestors.SelectMany(parent => parent.ForeignKeys).Any(
        k => k.Columns == key.Columns && k.Target == key.Target && k.TargetColumns == key.TargetColumns);

    private static IEnumerable<PartitionView> AllOf(TableModel whole, IReadOnlyList<TableModel> line)
    {
        foreach (var partition in whole.Partitions)
        {
            var view = new PartitionView(partition.Table, partition.WholeIn(whole), line);
            yield return view;
            foreach (var inner in AllOf(view.Whole, [view.Own, .. line]))
                yield return inner;
        }
    }
}
