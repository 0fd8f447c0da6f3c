using System.Text;
using SchemaKit.Rules;

namespace SchemaKit.Tool.Reports;

/// <summary>A report for the comment of a pull request or the summary of a job.</summary>
/// <seealso href="https://github.github.com/gfm/"/>
internal static class LintMarkdown
{
    public static string Write(LintResult result)
    {
        var page = new StringBuilder($"**{LintSummary.Of(result.Report)}**\n");
        foreach (var group in result.Report.Findings.GroupBy(LintResult.Heading))
        {
            page.Append($"\n### {Code(group.Key)}\n\n| | rule | where | what |\n|---|---|---|---|\n");
            foreach (var finding in group)
                page.Append($"| {Cell(finding, result)} |\n");
        }

        foreach (var group in result.Report.NotEvaluated.GroupBy(n => n.Reason))
            page.Append($"\nNot judged by {string.Join(", ", group.Select(n => n.Rule.Id))}. {Escaped(group.Key)}\n");
        return page.ToString();
    }

    private static string Cell(Finding finding, LintResult result)
    {
        var place = result.File(finding) is { } file ? $"{file}:{finding.Location!.Line}" : finding.Object;
        return string.Join(
            " | ", ReportJson.Word(finding.Severity), $"{finding.Rule}", Code(place), Escaped(finding.Message));
    }

    private static string Code(string text) => $"`{OneLine(text).Replace('`', '\'').Replace("|", "\\|")}`";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in OneLine(text))
        {
            if (letter is '\\' or '`' or '*' or '_' or '<' or '>' or '[' or ']' or '|' or '~')
                escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
