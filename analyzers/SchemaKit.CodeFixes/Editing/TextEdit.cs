namespace SchemaKit.CodeFixes.Editing;

/// <summary>Some text takes the place of other text.</summary>
internal sealed record TextEdit(DocumentId Document, TextSpan Span, string Text) : SourceEdit
{
    /// <summary>What else has to be laid out anew, in terms of the source as it is.</summary>
    public TextSpan? Around { get; init; }

    /// <summary>Whether both cannot be made. Two insertions at one place can.</summary>
    public bool Excludes(TextEdit other) =>
        other.Document == Document && (Span.OverlapsWith(other.Span) || IsInside(other) || other.IsInside(this));

    private bool IsInside(TextEdit other) => Span.Start > other.Span.Start && Span.End < other.Span.End;
}
