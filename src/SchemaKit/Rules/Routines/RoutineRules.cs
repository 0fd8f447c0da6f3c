namespace SchemaKit.Rules.Routines;

/// <summary>The rules of views, functions and triggers, in order of id.</summary>
internal static class RoutineRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.UnsafeDynamicSql,
    ];
}
