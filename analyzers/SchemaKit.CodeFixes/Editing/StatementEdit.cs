namespace SchemaKit.CodeFixes.Editing;

/// <summary>A statement is added to the <c>Define</c> of a class.</summary>
internal sealed record StatementEdit(DefineMethod Method, string Statement) : SourceEdit;
