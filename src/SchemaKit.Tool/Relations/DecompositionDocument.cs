using System.Text.Json.Serialization;

namespace SchemaKit.Tool.Relations;

/// <summary>The better relations, in JSON.</summary>
internal sealed record DecompositionDocument(
    [property: JsonPropertyName("3NF")] IReadOnlyList<IReadOnlyList<string>> Third,
    [property: JsonPropertyName("BCNF")] IReadOnlyList<IReadOnlyList<string>>? BoyceCodd,
    IReadOnlyList<DependencyDocument>? LostDependencies);
