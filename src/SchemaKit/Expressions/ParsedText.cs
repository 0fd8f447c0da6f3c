namespace SchemaKit.Expressions;

/// <summary>A text and the tree that it was parsed to.</summary>
internal sealed record ParsedText(string Text, Expression Tree);
