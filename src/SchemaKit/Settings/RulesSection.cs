using SchemaKit.Rules;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Settings;

/// <summary>The rules by id or slug: a severity, or a severity and options.</summary>
internal static class RulesSection
{
    private static readonly Lazy<RuleNames> s_names = new(() => new(Catalogue.All));

    public static RuleSettings Apply(RuleSettings settings, SettingsEntry entry)
    {
        if (entry.Members() is not { } members)
            return settings;
        var keys = new Dictionary<Rule, string>();
        foreach (var member in members)
        {
            if (s_names.Value.Find(member.Key) is not { } rule)
            {
                entry.Faults.Add(member.Place, s_names.Value.Unknown(member.Key));
                continue;
            }

            if (keys.TryGetValue(rule, out var earlier))
                entry.Faults.Add(member.Place, $"\"{earlier}\" and \"{member.Key}\" are one rule: keep one.");
            else
                keys.Add(rule, member.Key);
            settings = Apply(settings, rule, new(member, entry.Faults));
        }

        return OneOfTwo(settings, keys, entry);
    }

    /// <summary>SK2005 and SK2006 want opposite things: what the file says turns off what the preset says.</summary>
    private static RuleSettings OneOfTwo(
        RuleSettings settings, Dictionary<Rule, string> keys, SettingsEntry entry)
    {
        var (limited, unbounded) = (Rule.LimitedText, Rule.UnboundedText);
        if (!IsOn(limited) || !IsOn(unbounded))
            return settings;
        if (keys.ContainsKey(limited) && keys.ContainsKey(unbounded))
            entry.Fault($"{limited.Id} and {unbounded.Id} contradict each other: turn one of them off.");
        return settings.With(keys.ContainsKey(unbounded) ? limited : unbounded, Severity.Off);

        bool IsOn(Rule rule) => settings.SeverityOf(rule) != Severity.Off;
    }

    private static RuleSettings Apply(RuleSettings settings, Rule rule, SettingsEntry entry)
    {
        switch (entry.Value.Kind)
        {
            case JsonKind.Text:
                return RuleOptions.Severity(settings, rule, entry);
            case JsonKind.Object:
                return RuleOptions.Of(rule).Apply(settings, entry.Value.Members, entry.Faults);
            default:
                entry.Wrong<string>("a severity, or an object with severity and options");
                return settings;
        }
    }
}
