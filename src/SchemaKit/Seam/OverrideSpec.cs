using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>A column that a partition says otherwise than its parent.</summary>
internal sealed record OverrideSpec(Column Column, Column Changed, SourceLocation Location);
