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

    /// <summary>The blanks that the line of a node begins with.</summary>
    public static string IndentOf(SyntaxNode node, SourceText text)
    {
        var line = text.ToString(text.Lines.GetLineFromPosition(node.SpanStart).Span);
        return line.Substring(0, line.Length - line.TrimStart().Length);
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

    /// <summary>
    /// The lines of a member or a statement with the comments that stand right above and behind it; just the node where
    /// it shares its lines.
    /// </summary>
    public static TextSpan WithComments(SyntaxNode node, SourceText text)
    {
        var first = text.Lines.GetLineFromPosition(node.SpanStart).LineNumber;
        var last = text.Lines.GetLineFromPosition(node.Span.End);
        if (!IsBlank(text, text.Lines[first].Start, node.SpanStart) || node.FullSpan.End < last.End)
            return node.Span;
        while (first > 0 && text.Lines[first - 1].Start >= node.FullSpan.Start && !IsBlank(text, first - 1))
            first--;
        return TextSpan.FromBounds(text.Lines[first].Start, last.EndIncludingLineBreak);
    }

    /// <summary>Those lines, and the empty one above them where nothing follows that it would part.</summary>
    public static TextSpan ToRemove(SyntaxNode node, SourceText text)
    {
        var span = WithComments(node, text);
        var above = text.Lines.GetLineFromPosition(span.Start).LineNumber - 1;
        var below = text.Lines.GetLineFromPosition(span.End);
        var isLast = IsBlank(text, below.LineNumber) || text.ToString(below.Span).TrimStart().StartsWith("}");
        return above >= 0 && span.Start == text.Lines[above + 1].Start && IsBlank(text, above) && isLast
            ? TextSpan.FromBounds(text.Lines[above].Start, span.End)
            : span;
    }

    private static bool IsBlank(SourceText text, int line) =>
        IsBlank(text, text.Lines[line].Start, text.Lines[line].End);

    private static bool IsBlank(SourceText text, int start, int end) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, end)));

    private static bool EndsLine(SyntaxToken token) => token.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
}
