using SchemaKit.CodeFixes.Editing;

namespace SchemaKit.CodeFixes.Remedies;

/// <summary>A call at the end of a chain, or in the place of one of that name.</summary>
internal static class ChainEdit
{
    public static TextEdit With(CallChain chain, string name, string code, DocumentId document)
    {
        if (chain.Call(name) is { Expression: MemberAccessExpressionSyntax former } call)
            return new(document, TextSpan.FromBounds(former.OperatorToken.SpanStart, call.Span.End), code);
        return new(document, new(chain.Whole.Span.End, 0), LineOf(chain) + code);
    }

    /// <summary>A chain with a call on each line goes on so.</summary>
    private static string LineOf(CallChain chain)
    {
        if (chain.Calls.FirstOrDefault()?.Expression is not MemberAccessExpressionSyntax last)
            return "";
        var dot = last.OperatorToken;
        var before = dot.GetPreviousToken();
        return before.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)
            ? $"{before.TrailingTrivia.Last(t => t.IsKind(SyntaxKind.EndOfLineTrivia))}{dot.LeadingTrivia}"
            : "";
    }
}
