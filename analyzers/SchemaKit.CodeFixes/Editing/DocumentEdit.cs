namespace SchemaKit.CodeFixes.Editing;

/// <summary>A new file beside another one, whose folders it shares.</summary>
/// <param name="Beside">The other file.</param>
/// <param name="Name">The name of the new one.</param>
/// <param name="Text">What is in it; it is laid out when it is written.</param>
internal sealed record DocumentEdit(DocumentId Beside, string Name, string Text) : SourceEdit
{
    public override bool Excludes(SourceEdit other) => other is DocumentEdit document && document.Name == Name;
}
