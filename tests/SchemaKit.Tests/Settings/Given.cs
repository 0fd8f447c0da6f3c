using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Tests.Settings;

/// <summary>What settings say, and what the linter says under them.</summary>
internal static class Given
{
    public static IReadOnlyList<string> Faults(string json)
    {
        try
        {
            RuleSettings.Parse(json);
            return [];
        }
        catch (SettingsException exception)
        {
            return [.. exception.Faults.Select(f => f.ToString())];
        }
    }

    /// <summary>Severity, rule and object of every finding.</summary>
    public static IReadOnlyList<string> Findings(RuleSettings settings, params TableModel[] tables) =>
        Findings(settings, new DatabaseModel { Tables = [.. tables] });

    public static IReadOnlyList<string> Findings(RuleSettings settings, DatabaseModel database) =>
        [.. Linter.Check(database, settings).Findings.Select(f => $"{f.Severity} {f.Rule.Id} {f.Object}")];
}
