namespace SchemaKit.Model;

/// <summary>How the rows of a table are divided among its partitions.</summary>
/// <param name="Method">By range, list or hash.</param>
/// <param name="Keys">The columns and expressions that decide, in order.</param>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-partitioning.html"/>
public sealed record PartitionKeyModel(PartitionMethod Method, ValueList<IndexKeyModel> Keys);
