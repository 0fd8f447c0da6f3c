namespace SchemaKit.CodeFixes.Editing;

/// <summary>A class or a property gets another name, and so does what refers to it anywhere in the solution.</summary>
/// <param name="Project">The project that declares it.</param>
/// <param name="Symbol">Its documentation id.</param>
/// <param name="NewName">An identifier of C#.</param>
internal sealed record RenameEdit(ProjectId Project, string Symbol, string NewName) : SourceEdit
{
    /// <summary>The ids of properties hold those of their classes, so that classes come last.</summary>
    public bool IsOfClass => Symbol[0] == 'T';
}
