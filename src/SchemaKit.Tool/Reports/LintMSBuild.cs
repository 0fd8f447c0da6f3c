using System.Text;
using SchemaKit.Rules;

namespace SchemaKit.Tool.Reports;

/// <summary>
/// A report in the form that MSBuild and editors know as errors and warnings, a line for each finding.
/// </summary>
/// <seealso href="https://learn.microsoft.com/visualstudio/msbuild/msbuild-diagnostic-format-for-tasks"/>
internal static class LintMSBuild
{
    private const string Origin = "schemakit";

    public static string Write(LintResult result)
    {
        var lines = new StringBuilder();
        foreach (var finding in result.Report.Findings)
        {
            var origin = result.File(finding) is { } file ? $"{file}({finding.Location!.Line},1)" : Origin;
            var message = OneLine($"{finding.Message} [{finding.Object}]");
            lines.Append($"{origin}: {Category(finding.Severity)} {finding.Rule.Id}: {message}\n");
        }

        return lines.ToString();
    }

    private static string Category(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "message",
    };

    private static string OneLine(string text) => text.Replace("\r", " ").Replace("\n", " ");
}
