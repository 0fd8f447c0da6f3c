using SchemaKit.Settings;

namespace SchemaKit.Rules.Linting;

/// <summary>The findings that the settings accept, and which of these acceptances were needed.</summary>
internal sealed class SettingsAllowances(RuleSettings settings, RuleNames names)
{
    private readonly HashSet<SettingsAllowance> _used = [];

    private readonly ILookup<Rule, SettingsAllowance> _byRule = settings.Allow
        .Where(a => names.Find(a.Rule) is not null)
        .ToLookup(a => names.Find(a.Rule)!);

    public AcceptedFinding? Accept(Finding finding)
    {
        if (_byRule.Count == 0)
            return null;
        AcceptedFinding? accepted = null;
        foreach (var allowance in _byRule[finding.Rule])
        {
            if (IsOver(allowance) || !Glob.Matches(allowance.On, finding.Object))
                continue;
            _used.Add(allowance);
            accepted ??= new(finding, Acceptance.Settings, allowance.Because);
        }

        return accepted;
    }

    /// <summary>What is wrong with the allowances themselves.</summary>
    /// <param name="wasJudged">Whether a rule could say all it has to say.</param>
    public IEnumerable<Finding> Findings(Func<Rule, bool> wasJudged)
    {
        foreach (var allowance in settings.Allow)
        {
            var subject = new Subject(ObjectKind.Database, allowance.On, null);
            var rule = names.Find(allowance.Rule);
            if (rule is null)
                yield return LintingRules.UnknownRule.InSettings(allowance.Rule, names);
            else if (IsOver(allowance))
                yield return LintingRules.AllowanceWithoutReason.Over(subject, allowance);
            else if (!_used.Contains(allowance) && wasJudged(rule))
                yield return LintingRules.StaleAllowance.InSettings(subject, rule);
            if (string.IsNullOrWhiteSpace(allowance.Because))
                yield return LintingRules.AllowanceWithoutReason.InSettings(subject, allowance);
        }
    }

    private bool IsOver(SettingsAllowance allowance) => settings.Today?.Date > allowance.Until?.Date;
}
