using SchemaKit.Rules.Linting;

namespace SchemaKit;

public abstract partial class Rule
{
    /// <summary>SK0001: an id or a slug that is no rule's.</summary>
    public static Rule UnknownRule => LintingRules.UnknownRule;

    /// <summary>SK0002: an allowance that matches no finding.</summary>
    public static Rule StaleAllowance => LintingRules.StaleAllowance;

    /// <summary>SK0003: an allowance that does not say why.</summary>
    public static Rule AllowanceWithoutReason => LintingRules.AllowanceWithoutReason;

    /// <summary>SK0004: a table or a rule that could not be judged.</summary>
    public static Rule NotEvaluated => LintingRules.Unevaluated;

    /// <summary>SK0005: a rule that threw.</summary>
    public static Rule AnalysisFailed => LintingRules.AnalysisFailed;
}
