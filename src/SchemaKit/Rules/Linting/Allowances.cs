using SchemaKit.Model;

namespace SchemaKit.Rules.Linting;

/// <summary>The findings that the author of one table accepts, and which of these acceptances were needed.</summary>
internal sealed class Allowances(TableModel table, RuleNames names)
{
    private readonly HashSet<AllowanceModel> _used = [];

    public static Subject SubjectOf(TableModel table, AllowanceModel allowance)
    {
        var column = allowance.On is null ? null : table.Column(allowance.On);
        if (column is not null)
            return Subject.Of(table, column with { Location = allowance.Location ?? column.Location });
        if (allowance.On is null)
            return Subject.Of(table) with { Location = allowance.Location ?? table.Location };
        return table.Indexes.FirstOrDefault(i => i.Name == allowance.On) is { } index
            ? Subject.Of(table, index) with { Location = allowance.Location ?? index.Location ?? table.Location }
            : Subject.OfConstraint(table, allowance.On, allowance.Location);
    }

    public static string Place(TableModel table, AllowanceModel allowance) =>
        allowance.On is null ? Wording.Of(table.Name) : $"{Wording.Of(table.Name)}.{allowance.On}";

    public bool Accept(Finding finding)
    {
        var isAccepted = false;
        foreach (var allowance in table.Allowances)
        {
            if (allowance.On != finding.Subject.Member || names.Find(allowance.Rule) != finding.Rule)
                continue;
            _used.Add(allowance);
            isAccepted = true;
        }

        return isAccepted;
    }

    /// <summary>What is wrong with the allowances themselves.</summary>
    /// <param name="wasJudged">Whether a rule could say all it has to say about the table.</param>
    public IEnumerable<Finding> Findings(Func<Rule, bool> wasJudged)
    {
        foreach (var allowance in table.Allowances)
        {
            var rule = names.Find(allowance.Rule);
            if (rule is null)
                yield return LintingRules.UnknownRule.In(table, allowance, names);
            else if (!_used.Contains(allowance) && !table.IsIncomplete && wasJudged(rule))
                yield return LintingRules.StaleAllowance.In(table, allowance, rule);
            if (string.IsNullOrWhiteSpace(allowance.Because))
                yield return LintingRules.AllowanceWithoutReason.In(table, allowance);
        }
    }
}
