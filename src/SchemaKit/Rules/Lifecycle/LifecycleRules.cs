namespace SchemaKit.Rules.Lifecycle;

/// <summary>The rules of time, deletion and history, in order of id.</summary>
internal static class LifecycleRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.StaleUpdatedAt,
        Rule.SoftDeleteUnique,
    ];
}
