namespace SchemaKit.CodeFixes.Editing;

/// <summary>A part of a fix, told in terms of the source as it is, so that the edits of several fixes add up.</summary>
internal abstract record SourceEdit
{
    /// <summary>Whether both cannot be made.</summary>
    public virtual bool Excludes(SourceEdit other) => false;
}
