namespace SchemaKit.Rules.Linting;

/// <summary>The findings that were there before, and which of them still are.</summary>
internal sealed class BaselineEntries(Baseline? baseline, RuleNames names)
{
    private readonly HashSet<string> _left = new(baseline?.Fingerprints ?? [], StringComparer.Ordinal);
    private readonly HashSet<string> _all = new(baseline?.Fingerprints ?? [], StringComparer.Ordinal);

    public AcceptedFinding? Accept(Finding finding)
    {
        if (_all.Count == 0 || !_all.Contains(finding.Fingerprint))
            return null;
        _left.Remove(finding.Fingerprint);
        return new(finding, Acceptance.Baseline, "");
    }

    /// <summary>The entries that match nothing any more, or name no rule.</summary>
    /// <param name="wasJudged">Whether a rule could say all it has to say about the object of a path.</param>
    public IEnumerable<Finding> Findings(Func<Rule, string, bool> wasJudged)
    {
        foreach (var fingerprint in _left)
        {
            var colon = fingerprint.IndexOf(':');
            var (name, path) = (fingerprint.Substring(0, colon), fingerprint.Substring(colon + 1));
            if (names.Find(name) is not { } rule)
                yield return LintingRules.UnknownRule.InBaseline(name, names);
            else if (wasJudged(rule, path))
                yield return LintingRules.StaleAllowance.InBaseline(new(ObjectKind.Database, path, null), rule);
        }
    }
}
