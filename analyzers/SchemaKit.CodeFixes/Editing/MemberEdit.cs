namespace SchemaKit.CodeFixes.Editing;

/// <summary>A member is added to a class that has, or could have, a <c>Define</c>.</summary>
internal sealed record MemberEdit(DefineMethod Method, string Member) : SourceEdit;
