namespace SchemaKit.CodeFixes.Editing;

/// <summary>Where a line can be put in without parting a comment from what it is about.</summary>
internal static class Lines
{
    /// <summary>The start of the line after a token; right behind the token where that line goes on.</summary>
    public static TextSpan After(SyntaxToken token) =>
        new(EndsLine(token) ? token.FullSpan.End : token.Span.End, 0);

    /// <summary>What ends the line of a token, if nothing does yet.</summary>
    public static string Break(SyntaxToken token, string newLine) => EndsLine(token) ? "" : newLine;

    /// <summary>What a document ends its lines with.</summary>
    public static string NewLineOf(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End
            ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak))
            : "\n";
    }

    /// <summary>A statement with its line, if it is alone there; a comment behind it stays.</summary>
    public static TextSpan Of(SyntaxNode node, SourceText text)
    {
        var first = text.Lines.GetLineFromPosition(node.SpanStart);
        var last = text.Lines.GetLineFromPosition(node.Span.End);
        return IsBlank(text, first.Start, node.SpanStart) && IsBlank(text, node.Span.End, last.End)
            ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak)
            : node.Span;
    }

    private static bool IsBlank(SourceText text, int start, int end) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, end)));

    private static bool EndsLine(SyntaxToken token) => token.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
}
