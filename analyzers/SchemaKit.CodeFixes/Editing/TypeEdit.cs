namespace SchemaKit.CodeFixes.Editing;

/// <summary>The declared type of a member follows its value, and so do those of the members that refer to it.</summary>
internal sealed record TypeEdit(ProjectId Project, string Member) : SourceEdit;
