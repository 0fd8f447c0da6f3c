namespace SchemaKit.Model;

/// <summary>A partition of a table.</summary>
/// <param name="Table">
/// What the partition says itself. Its columns and constraints are those of the parent: it lists only columns that
/// differ, and constraints and indexes that the parent does not have.
/// </param>
/// <param name="Bound">Which rows it holds.</param>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-partitioning.html"/>
public sealed record PartitionModel(TableModel Table, PartitionBound Bound);
