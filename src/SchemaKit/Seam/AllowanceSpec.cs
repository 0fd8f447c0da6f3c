using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>An allowance as Define said it: on a column, on something by name, or on the table.</summary>
internal sealed record AllowanceSpec(
    string Rule, Column? Column, string? Member, string Because, SourceLocation Location);
