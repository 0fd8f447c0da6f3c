using SchemaKit.Model;

namespace SchemaKit.Rules.Linting;

/// <summary>The findings that the author accepts in one place, and which of these acceptances were needed.</summary>
internal abstract class Allowances(ValueList<AllowanceModel> allowances, RuleNames names)
{
    private readonly HashSet<AllowanceModel> _used = [];

    public bool Accept(Finding finding)
    {
        var isAccepted = false;
        foreach (var allowance in allowances)
        {
            if (!IsOn(allowance, finding.Subject) || names.Find(allowance.Rule) != finding.Rule)
                continue;
            _used.Add(allowance);
            isAccepted = true;
        }

        return isAccepted;
    }

    /// <summary>What is wrong with the allowances themselves.</summary>
    /// <param name="wasJudged">Whether a rule could say all it has to say about what an allowance is on.</param>
    public IEnumerable<Finding> Findings(Func<Rule, AllowanceModel, bool> wasJudged)
    {
        foreach (var allowance in allowances.Where(IsJudged))
        {
            var (subject, place) = (SubjectOf(allowance), PlaceOf(allowance));
            var rule = names.Find(allowance.Rule);
            if (rule is null)
                yield return LintingRules.UnknownRule.In(subject, allowance, names);
            else if (!_used.Contains(allowance) && wasJudged(rule, allowance))
                yield return LintingRules.StaleAllowance.In(subject, place, rule);
            if (string.IsNullOrWhiteSpace(allowance.Because))
                yield return LintingRules.AllowanceWithoutReason.In(subject, place, allowance);
        }
    }

    protected abstract bool IsOn(AllowanceModel allowance, Subject subject);

    /// <summary>Whether the allowance is not about what belongs to others.</summary>
    protected abstract bool IsJudged(AllowanceModel allowance);

    protected abstract Subject SubjectOf(AllowanceModel allowance);

    /// <summary>How messages call what the allowance is on.</summary>
    protected abstract string PlaceOf(AllowanceModel allowance);
}
