using System.Text.Json.Serialization;

namespace SchemaKit.Tool.Relations;

/// <summary>What <c>normalize --dependencies --format json</c> prints of a relation.</summary>
internal sealed record RelationDocument(
    string? Name,
    IReadOnlyList<IReadOnlyList<string>>? CandidateKeys,
    IReadOnlyList<string>? Prime,
    IReadOnlyList<DependencyDocument> CanonicalCover,
    ViolationsDocument Violations,
    string? Highest,
    DecompositionDocument Decomposition)
{
    /// <summary>What met its bound and is null; left out when nothing did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? NotDecided { get; init; }
}
