using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Tool.Reports;

/// <summary>A report for other programs.</summary>
internal static class LintJson
{
    public static string Write(LintReport report) => ReportJson.Write(new LintDocument(
        LintDocument.CurrentVersion,
        [.. report.Findings.Select(Document)],
        [.. report.NotEvaluated.Select(n => new NotEvaluatedDocument(n.Rule.Id, n.Reason))],
        Summary(report)));

    public static FindingDocument Document(Finding finding) => new(
        finding.Rule.Id,
        finding.Rule.Slug,
        ReportJson.Word(finding.Severity),
        ReportJson.Word(finding.Grade),
        ReportJson.Word(finding.Kind),
        finding.Object,
        finding.Message,
        Document(finding.Location),
        finding.Remedy is { } remedy ? new(remedy.CSharp, remedy.Sql) : null,
        finding.Allow,
        finding.Fingerprint);

    private static LocationDocument? Document(SourceLocation? location) =>
        location is null ? null : new(location.File, location.Line, Column: null);

    private static SummaryDocument Summary(LintReport report)
    {
        int Count(Severity severity) => report.Findings.Count(f => f.Severity == severity);
        return new(Count(Severity.Error), Count(Severity.Warning), Count(Severity.Info), report.TableCount);
    }
}
