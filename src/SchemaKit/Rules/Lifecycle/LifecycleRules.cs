namespace SchemaKit.Rules.Lifecycle;

/// <summary>The rules of time, deletion and history, in order of id.</summary>
internal static class LifecycleRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.NoTimestamps,
        Rule.StaleUpdatedAt,
        Rule.SoftDeleteUnique,
        Rule.AuditIncomplete,
        Rule.OpenValidityPeriod,
        Rule.UnprotectedLog,
    ];
}
