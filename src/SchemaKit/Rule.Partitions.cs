namespace SchemaKit;

/// <content>Rules of partitions.</content>
public abstract partial class Rule
{
    /// <summary>SK7801. A key of a partitioned table without its partition key.</summary>
    public static Rule PartitionKeyNotInKey { get; } = new Rules.Partitions.PartitionKeyNotInKey();

    /// <summary>SK7802. Partitions that leave rows out, or overlap.</summary>
    public static Rule PartitionGap { get; } = new Rules.Partitions.PartitionGap();

    /// <summary>SK7803. A partition key that may be null or has no zone.</summary>
    public static Rule PartitionKeyType { get; } = new Rules.Partitions.PartitionKeyType();

    /// <summary>SK7804. A partition that can be reached past the security of its table.</summary>
    public static Rule PartitionSecurityGap { get; } = new Rules.Partitions.PartitionSecurityGap();
}
