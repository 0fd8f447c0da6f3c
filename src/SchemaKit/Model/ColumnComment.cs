namespace SchemaKit.Model;

/// <summary>What a column of a view is for.</summary>
/// <param name="Column">The name of the column.</param>
/// <param name="Comment">The comment.</param>
public sealed record ColumnComment(string Column, string Comment);
