namespace SchemaKit.CodeFixes.Editing;

/// <summary>Some text takes the place of other text.</summary>
internal sealed record TextEdit(DocumentId Document, TextSpan Span, string Text) : SourceEdit
{
    /// <summary>What else has to be laid out anew, in terms of the source as it is.</summary>
    public TextSpan? Around { get; init; }

    /// <summary>The class that the text declares, if it declares one.</summary>
    public string? Class { get; init; }

    /// <summary>Two insertions at one place can be made, two classes of one name cannot.</summary>
    public override bool Excludes(SourceEdit other) => other is TextEdit text
        && ((Class is not null && Class == text.Class)
            || (text.Document == Document && (Span.OverlapsWith(text.Span) || IsInside(text) || text.IsInside(this))));

    private bool IsInside(TextEdit other) => Span.Start > other.Span.Start && Span.End < other.Span.End;
}
