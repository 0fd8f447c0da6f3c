namespace SchemaKit.Tool.Reports;

/// <summary>What <c>lint --format json</c> prints.</summary>
internal sealed record LintDocument(
    int Version,
    IReadOnlyList<FindingDocument> Findings,
    IReadOnlyList<NotEvaluatedDocument> NotEvaluated,
    SummaryDocument Summary)
{
    public const int CurrentVersion = 1;
}
