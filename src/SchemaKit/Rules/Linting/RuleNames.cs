using SchemaKit.Settings;

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

    /// <summary>Says that a name is no rule's, and which was probably meant.</summary>
    public string Unknown(string name) => $"\"{name}\" is no rule: did you mean {Nearest.To(name, _rules.Keys)}?";
}
