namespace SchemaKit.Rules.Partitions;

/// <summary>The rules of partitions, in order of id.</summary>
internal static class PartitionRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.PartitionKeyNotInKey,
        Rule.PartitionGap,
        Rule.PartitionKeyType,
        Rule.PartitionSecurityGap,
    ];
}
