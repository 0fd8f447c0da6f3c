using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>A row-security policy as Define said it.</summary>
internal sealed record PolicySpec(
    string Name, SqlCommand Command, string? Role, Sql? Using, Sql? WithCheck, bool IsRestrictive, SourceLocation Location);
