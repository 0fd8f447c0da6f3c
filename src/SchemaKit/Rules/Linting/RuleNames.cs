namespace SchemaKit.Rules.Linting;

/// <summary>Finds rules by id or slug.</summary>
internal sealed class RuleNames
{
    private readonly Dictionary<string, Rule> _rules = [];

    public RuleNames(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
        {
            _rules[rule.Id] = rule;
            _rules[rule.Slug] = rule;
        }
    }

    public Rule? Find(string name) => _rules.TryGetValue(name, out var rule) ? rule : null;

    /// <summary>The id or slug that takes the fewest edits to reach; the first by alphabet on a tie.</summary>
    public string Nearest(string name)
    {
        var typed = name.ToLowerInvariant();
        return _rules.Keys
            .OrderBy(k => EditDistance.Between(typed, k.ToLowerInvariant()))
            .ThenBy(k => k, StringComparer.Ordinal)
            .First();
    }
}
