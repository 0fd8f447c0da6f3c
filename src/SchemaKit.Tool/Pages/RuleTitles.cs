using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SchemaKit.Tool.Pages;

/// <summary>What a rule finds, in a few words: the documentation of its property on <see cref="Rule"/>.</summary>
internal static partial class RuleTitles
{
    private static readonly Dictionary<string, string> s_titles = Read();

    public static string Of(Rule rule) => s_titles[rule.Id];

    private static Dictionary<string, string> Read()
    {
        using var file = typeof(RuleTitles).Assembly.GetManifestResourceStream("SchemaKit.xml")!;
        return XDocument.Load(file).Descendants("member")
            .Where(member => member.Attribute("name")!.Value.StartsWith("P:SchemaKit.Rule.", StringComparison.Ordinal))
            .Select(member => Summary().Match(member.Element("summary")!.Value))
            .Where(summary => summary.Success)
            .ToDictionary(summary => summary.Groups["id"].Value, summary => Title(summary.Groups["title"].Value));
    }

    // Only articles: a comment may start with a word of SQL, which keeps its case.
    private static string Title(string text) =>
        text.StartsWith("a ", StringComparison.Ordinal) || text.StartsWith("an ", StringComparison.Ordinal)
            ? $"A{text[1..]}"
            : text;

    [GeneratedRegex(@"^\s*(?<id>SK\d{4})[.:]\s+(?<title>.*?)\.?\s*$", RegexOptions.Singleline)]
    private static partial Regex Summary();
}
