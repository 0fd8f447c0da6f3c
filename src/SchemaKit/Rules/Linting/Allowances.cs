using SchemaKit.Model;

namespace SchemaKit.Rules.Linting;

/// <summary>The findings that are accepted in one place, and which of these acceptances were needed.</summary>
internal abstract class Allowances
{
    private readonly (AllowanceModel Allowance, Acceptance By)[] _allowances;
    private readonly RuleNames _names;
    private readonly HashSet<AllowanceModel> _used = [];

    protected Allowances(
        IEnumerable<AllowanceModel> declared, IEnumerable<AllowanceModel> commented, RuleNames names)
    {
        _allowances =
        [
            .. declared.Select(a => (a, Acceptance.Declaration)),
            .. commented.Select(a => (a, Acceptance.Comment)),
        ];
        _names = names;
    }

    public bool IsEmpty => _allowances.Length == 0;

    /// <summary>The finding as one that is accepted here; null when it is not.</summary>
    public AcceptedFinding? Accept(Finding finding)
    {
        AcceptedFinding? accepted = null;
        foreach (var (allowance, by) in _allowances)
        {
            if (!IsOn(allowance, finding.Subject) || _names.Find(allowance.Rule) != finding.Rule)
                continue;
            _used.Add(allowance);
            accepted ??= new(finding, by, allowance.Because);
        }

        return accepted;
    }

    /// <summary>What is wrong with the allowances themselves.</summary>
    /// <param name="wasJudged">Whether a rule could say all it has to say about what an allowance is on.</param>
    public IEnumerable<Finding> Findings(Func<Rule, AllowanceModel, bool> wasJudged)
    {
        foreach (var (allowance, _) in _allowances.Where(pair => IsJudged(pair.Allowance)))
        {
            var (subject, place) = (SubjectOf(allowance), PlaceOf(allowance));
            var rule = _names.Find(allowance.Rule);
            if (rule is null)
                yield return LintingRules.UnknownRule.In(subject, allowance, _names);
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
