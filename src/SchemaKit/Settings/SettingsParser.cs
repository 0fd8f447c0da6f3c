using SchemaKit.Rules;

namespace SchemaKit.Settings;

/// <summary>What the keys of <c>schemakit.json</c> do.</summary>
internal static class SettingsParser
{
    private const string Preset = "preset";

    public static SettingKeys Keys { get; } = new("setting", new Dictionary<string, ApplySetting>
    {
        // Editors read it, the rules do not.
        ["$schema"] = (settings, entry) => entry.Text() is null ? settings : settings,
        [Preset] = (settings, entry) => PresetOf(entry) ?? settings,
        ["rules"] = RulesSection.Apply,
        ["provenInfoIsWarning"] = (settings, entry) =>
            settings with { ProvenInfoIsWarning = entry.Boolean() ?? settings.ProvenInfoIsWarning },
        ["external"] = (settings, entry) =>
            settings with { External = entry.Texts(t => ObjectPattern.Parse(t)) ?? settings.External },
        ["exclude"] = (settings, entry) => settings with { Exclude = entry.Texts() ?? settings.Exclude },
        ["allow"] = AllowSection.Apply,
        ["dependencies"] = DependenciesSection.Apply,
        ["naming"] = NamingSection.Apply,
        ["security"] = SecuritySection.Apply,
        ["plurals"] = WordsSection.Plurals,
        ["uncountable"] = WordsSection.Uncountable,
        ["roles"] = (settings, entry) =>
            settings with { Roles = entry.Texts(WordsSection.CheckRole) ?? settings.Roles },
        ["auditColumns"] = (settings, entry) =>
            settings with { AuditColumns = entry.Texts() ?? settings.AuditColumns },
        ["tablePrefixes"] = (settings, entry) =>
            settings with { TablePrefixes = entry.Texts() ?? settings.TablePrefixes },
    });

    public static RuleSettings Parse(string json, string file)
    {
        var faults = new SettingsFaults(file);
        var settings = RuleSettings.Default;
        if (JsonReader.Read(json, faults) is { } root)
        {
            if (root.Kind != JsonKind.Object)
                faults.Add(root.Place, "Settings are an object: write { and } around them.");
            settings = Keys.Apply(settings, root.Members.OrderBy(m => m.Key != Preset), faults);
        }

        faults.ThrowIfAny();
        return settings;
    }

    private static RuleSettings? PresetOf(SettingsEntry entry)
    {
        if (entry.Text() is not { } name)
            return null;
        var preset = Presets.Find(name);
        if (preset is null)
            entry.Fault(Presets.Unknown(name));
        return preset;
    }
}
