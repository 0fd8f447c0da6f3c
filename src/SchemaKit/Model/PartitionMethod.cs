namespace SchemaKit.Model;

/// <summary>How rows are divided among partitions.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-partitioning.html"/>
public enum PartitionMethod
{
    /// <summary>By ranges that do not overlap.</summary>
    Range,

    /// <summary>By lists of values.</summary>
    List,

    /// <summary>By the remainder of a hash.</summary>
    Hash,
}
