namespace SchemaKit.Analyzers.Reporting;

/// <summary>What each rule finds, in a few words, as the list of their pages says it.</summary>
internal static class RuleTitles
{
    private const string List = "Rules.md";
    private const string StartOfRow = "| [";
    private const int LengthOfId = 6;
    private const int ColumnOfTitle = 3;

    private static readonly string[] s_bars = [" | ", " |"];

    private static readonly Dictionary<string, string> s_titles = Read();

    public static string Of(Rule rule) => s_titles[rule.Id];

    private static Dictionary<string, string> Read()
    {
        using var list = new StreamReader(typeof(RuleTitles).Assembly.GetManifestResourceStream(List)!);
        var titles = new Dictionary<string, string>();
        while (list.ReadLine() is { } line)
        {
            if (line.StartsWith(StartOfRow, StringComparison.Ordinal))
                titles.Add(line.Substring(StartOfRow.Length, LengthOfId), Title(line));
        }

        return titles;
    }

    private static string Title(string row) =>
        row.Split(s_bars, ColumnOfTitle + 2, StringSplitOptions.None)[ColumnOfTitle].Replace("\\|", "|");
}
