using System.Text.RegularExpressions;
using SchemaKit.Rules;
using SchemaKit.Tests.Shared;

namespace SchemaKit.Postgres.Tests.Rules;

/// <summary>What the page of a rule shows as bad and as good, and the settings under which it is.</summary>
/// <param name="Bad">SQL in which the rule finds something; null when the page shows C# alone.</param>
/// <param name="Good">SQL in which it finds nothing; null when the page shows C# alone.</param>
/// <param name="Settings">The settings for both: those of the page, with the rule turned on.</param>
internal sealed partial record RulePage(string? Bad, string? Good, RuleSettings Settings)
{
    /// <summary>What a page says first of SQL that the server does not take.</summary>
    public const string Refused = "-- PostgreSQL refuses this.";

    public static RulePage Of(Rule rule)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules", $"{rule.Id}.md"));
        var json = Block(text, "json");
        var settings = json is null ? RuleSettings.Default : RuleSettings.Parse(json);
        if (settings.SeverityOf(rule) == Severity.Off)
            settings = settings.With(rule, Severity.Info);
        return new(Block(Section(text, "Bad"), "sql"), Block(Section(text, "Good"), "sql"), settings);
    }

    private static string Section(string text, string heading)
    {
        var start = text.IndexOf($"**{heading}**", StringComparison.Ordinal);
        start.Should().BePositive($"a page has a part called {heading}");
        var end = text.IndexOf("\n*", start + heading.Length + 4, StringComparison.Ordinal);
        return end < 0 ? text[start..] : text[start..end];
    }

    private static string? Block(string text, string language) =>
        Fence().Matches(text).FirstOrDefault(m => m.Groups["language"].Value == language)?.Groups["code"].Value;

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
