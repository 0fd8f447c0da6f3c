using SchemaKit.Tool.Reports;

namespace SchemaKit.Tool.Verifications;

/// <summary>What <c>normalize --verify --format json</c> prints.</summary>
internal sealed record VerificationDocument(
    int Version, IReadOnlyList<ObservationDocument> Dependencies, IReadOnlyList<FindingDocument> Findings)
{
    public const int CurrentVersion = 1;
}
