namespace SchemaKit.Tool.Relations;

/// <summary>A dependency in JSON.</summary>
internal sealed record DependencyDocument(IReadOnlyList<string> Lhs, IReadOnlyList<string> Rhs);
