using System.Text;
using SchemaKit.Rules;

namespace SchemaKit.Tool.Reports;

/// <summary>A report as annotations of GitHub's workflow log, a line for each finding.</summary>
/// <seealso href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions"/>
internal static class LintGitHub
{
    public static string Write(LintResult result)
    {
        var lines = new StringBuilder();
        foreach (var finding in result.Report.Findings)
        {
            lines.Append("::").Append(Command(finding.Severity)).Append(' ');
            if (result.File(finding) is { } file)
                lines.Append($"file={Property(file)},line={finding.Location!.Line},");
            lines.Append($"title={Property($"{finding.Rule}")}::{Data($"{finding.Object}: {finding.Message}")}\n");
        }

        return lines.ToString();
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
