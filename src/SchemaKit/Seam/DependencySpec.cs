using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>A dependency as Define said it.</summary>
internal sealed record DependencySpec(
    Column[] Determinant, Column[] Dependents, bool IsMultivalued, SourceLocation Location);
