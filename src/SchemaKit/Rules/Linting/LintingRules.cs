namespace SchemaKit.Rules.Linting;

/// <summary>The rules about the run itself, which the linter asks and no table answers.</summary>
internal static class LintingRules
{
    public static UnknownRule UnknownRule { get; } = new();

    public static StaleAllowance StaleAllowance { get; } = new();

    public static AllowanceWithoutReason AllowanceWithoutReason { get; } = new();

    public static Unevaluated Unevaluated { get; } = new();

    public static AnalysisFailed AnalysisFailed { get; } = new();

    public static IReadOnlyList<Rule> All { get; } =
        [UnknownRule, StaleAllowance, AllowanceWithoutReason, Unevaluated, AnalysisFailed];
}
