using System.Globalization;
using SchemaKit.Rules;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Settings;

/// <summary>The list of findings that the settings accept.</summary>
internal static class AllowSection
{
    private const string DateForm = "yyyy-MM-dd";
    private const string RuleKey = "rule";
    private const string OnKey = "on";
    private const string BecauseKey = "because";
    private const string UntilKey = "until";

    private static readonly Lazy<RuleNames> s_names = new(() => new(Catalogue.All));

    public static IReadOnlyList<string> Keys { get; } = [RuleKey, OnKey, BecauseKey, UntilKey];

    public static RuleSettings Apply(RuleSettings settings, SettingsEntry entry)
    {
        if (entry.Value.Kind != JsonKind.List || entry.Value.Items.Any(i => i.Kind != JsonKind.Object))
        {
            entry.Wrong<string>("a list of objects with rule, on and because");
            return settings;
        }

        var allowances = entry.Value.Items.Select(item => Read(item, entry.Faults)).ToArray();
        return settings with { Allow = [.. settings.Allow, .. allowances.OfType<SettingsAllowance>()] };
    }

    private static SettingsAllowance? Read(JsonValue item, SettingsFaults faults)
    {
        foreach (var member in item.Members.Where(m => !Keys.Contains(m.Key)))
            faults.Add(member.Place, Unknown(member.Key));
        var rule = Text(item, RuleKey, faults, CheckRule);
        var on = Text(item, OnKey, faults);
        var because = Text(item, BecauseKey, faults);
        var until = Until(item, faults);
        foreach (var key in new[] { RuleKey, OnKey, BecauseKey }.Where(key => item.Members.All(m => m.Key != key)))
            faults.Add(item.Place, $"The allowance has no \"{key}\": add it.");
        return rule is null || on is null || because is null ? null : new(rule, on, because) { Until = until };
    }

    private static string Unknown(string key) =>
        $"\"{key}\" is no key of an allowance: did you mean {Nearest.To(key, Keys)}?";

    private static string? Text(JsonValue item, string key, SettingsFaults faults, Action<string>? check = null) =>
        item.Members.FirstOrDefault(m => m.Key == key) is { } member
            ? new SettingsEntry(member, faults).Text(check)
            : null;

    private static DateTime? Until(JsonValue item, SettingsFaults faults) =>
        Text(item, UntilKey, faults, CheckDate) is { } text && TryParse(text, out var date) ? date : null;

    private static void CheckRule(string name)
    {
        if (s_names.Value.Find(name) is null)
            throw new ArgumentException(s_names.Value.Unknown(name));
    }

    private static void CheckDate(string text)
    {
        if (!TryParse(text, out _))
            throw new ArgumentException($"\"{text}\" is no date: write it as 2027-01-31.");
    }

    private static bool TryParse(string text, out DateTime date) => DateTime.TryParseExact(
        text, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
