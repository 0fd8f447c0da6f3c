using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Settings;

/// <summary>The name templates. Of several for one kind, the first is suggested and all are accepted.</summary>
internal static class NamingSection
{
    private static readonly Dictionary<string, IdentifierCase> s_cases = new()
    {
        ["snakeCase"] = IdentifierCase.SnakeCase,
        ["asWritten"] = IdentifierCase.AsWritten,
    };

    public static SettingKeys Keys { get; } = new("kind of name", new Dictionary<string, ApplySetting>
    {
        ["memberNames"] = (settings, entry) => entry.OneOf("case of names", s_cases) is { } memberNames
            ? Changed(settings, (convention, _) => convention with { MemberNames = memberNames })
            : settings,
        ["primaryKey"] = Templates((convention, template) => convention with { PrimaryKey = template }),
        ["unique"] = Templates((convention, template) => convention with { Unique = template }),
        ["index"] = Templates((convention, template) => convention with { Index = template }),
        ["foreignKey"] = Templates((convention, template) => convention with { ForeignKey = template }),
        ["foreignKeyWhenRepeated"] =
            Templates((convention, template) => convention with { ForeignKeyWhenRepeated = template }),
        ["check"] = Templates((convention, template) => convention with { Check = template }),
        ["exclusion"] = Templates((convention, template) => convention with { Exclusion = template }),
    });

    public static IEnumerable<string> Cases => s_cases.Keys;

    public static RuleSettings Apply(RuleSettings settings, SettingsEntry entry) =>
        entry.Members() is { } members ? Keys.Apply(settings, members, entry.Faults) : settings;

    private static ApplySetting Templates(Func<NamingConvention, string, NamingConvention> change) =>
        (settings, entry) => entry.OneOrMoreTexts(t => change(NamingConvention.Default, t)) is { } templates
            ? Changed(settings, (c, i) => change(c, templates[i < templates.Count ? i : 0]), templates.Count)
            : settings;

    /// <summary>Changes the convention and each that is accepted beside it, of which there may be more then.</summary>
    private static RuleSettings Changed(
        RuleSettings settings, Func<NamingConvention, int, NamingConvention> change, int count = 1)
    {
        List<NamingConvention> all = [settings.Convention, .. settings.AcceptedConventions];
        while (all.Count < count)
            all.Add(settings.Convention);
        var changed = all.Select(change).ToList();
        return settings with { Convention = changed[0], AcceptedConventions = changed.Skip(1).ToValueList() };
    }
}
