using SchemaKit.Rules;

namespace SchemaKit.Tool.Reports;

/// <summary>A report in one line.</summary>
internal static class LintSummary
{
    public static string Of(LintReport report)
    {
        var counts = new[] { Severity.Error, Severity.Warning, Severity.Info }
            .Select(severity => (Severity: severity, Count: report.Findings.Count(f => f.Severity == severity)))
            .Where(c => c.Count > 0)
            .Select(c => Counted(c.Count, ReportJson.Word(c.Severity)))
            .ToArray();
        var findings = counts.Length == 0 ? "No findings" : string.Join(", ", counts);
        var accepted = report.Accepted.Count == 0 ? "" : $" {report.Accepted.Count} accepted.";
        return $"{findings} in {Counted(report.TableCount, "table")}.{accepted}";
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
