namespace SchemaKit.Model;

/// <summary>Something an author says of a column or a table that no DDL can say, and that rules respect.</summary>
/// <param name="Kind">What is said.</param>
/// <param name="Because">Why.</param>
public sealed record Declaration(DeclarationKind Kind, string Because);
