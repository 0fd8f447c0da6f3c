namespace SchemaKit.CSharp;

/// <summary>A column as SQL names it.</summary>
/// <param name="Name">The column.</param>
/// <param name="Of">The table or the alias before it; null for none.</param>
internal sealed record ColumnName(string Name, string? Of);
