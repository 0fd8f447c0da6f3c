namespace SchemaKit.Tool.Reports;

/// <summary>What <c>rules --format json</c> prints.</summary>
internal sealed record RuleListDocument(int Version, IReadOnlyList<RuleDocument> Rules)
{
    public const int CurrentVersion = 1;
}
