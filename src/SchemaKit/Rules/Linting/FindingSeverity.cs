namespace SchemaKit.Rules.Linting;

/// <summary>How much a finding matters once settings and grade are heard.</summary>
internal static class FindingSeverity
{
    public static Severity Of(Finding finding, RuleSettings settings)
    {
        var configured = Configured(finding, settings);
        return finding.Grade switch
        {
            Grade.Suggested when configured > Severity.Info => Severity.Info,
            Grade.Proven when configured == Severity.Info && IsRaised(finding.Rule, settings) => Severity.Warning,
            _ => configured,
        };
    }

    private static bool IsRaised(Rule rule, RuleSettings settings) =>
        settings.ProvenInfoIsWarning && settings.ConfiguredSeverityOf(rule) is null;

    private static Severity Configured(Finding finding, RuleSettings settings)
    {
        var rule = finding.Rule;
        var configured = settings.SeverityOf(rule);

        // What was not judged must not look clean.
        if (configured == Severity.Off && rule == LintingRules.Unevaluated)
            return Severity.Info;
        if (configured == rule.DefaultSeverity)
            return finding.Severity;

        // A rule may say that one of its findings matters less than the others.
        var isLesser = finding.Severity < rule.DefaultSeverity && finding.Severity < configured;
        return isLesser ? finding.Severity : configured;
    }
}
