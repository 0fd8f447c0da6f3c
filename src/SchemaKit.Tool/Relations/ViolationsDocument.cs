using System.Text.Json.Serialization;

namespace SchemaKit.Tool.Relations;

/// <summary>The dependencies that each form forbids, in JSON.</summary>
internal sealed record ViolationsDocument(
    [property: JsonPropertyName("2NF")] IReadOnlyList<DependencyDocument>? Second,
    [property: JsonPropertyName("3NF")] IReadOnlyList<DependencyDocument>? Third,
    [property: JsonPropertyName("BCNF")] IReadOnlyList<DependencyDocument> BoyceCodd,
    [property: JsonPropertyName("4NF")] IReadOnlyList<DependencyDocument> Fourth);
