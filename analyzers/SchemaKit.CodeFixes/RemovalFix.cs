using Microsoft.CodeAnalysis.CodeFixes;
using SchemaKit.CodeFixes.Editing;
using SchemaKit.CodeFixes.Remedies;

namespace SchemaKit.CodeFixes;

/// <summary>Takes out a statement that says nothing which is not said elsewhere.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemovalFix))]
internal sealed class RemovalFix : SchemaFix
{
    /// <summary>The rules that say so, and the statements that they say it of.</summary>
    private static readonly Dictionary<string, string[]> s_calls = new()
    {
        [Rule.StaleAllowance.Id] = ["Allow"],
        [Rule.RedundantCheck.Id] = ["Check"],
        [Rule.NonMinimalKey.Id] = ["Unique"],
        [Rule.DuplicateForeignKey.Id] = ["ForeignKey"],
        [Rule.ImpliedForeignKey.Id] = ["ForeignKey"],
        [Rule.DuplicateIndex.Id] = ["Index", "Unique"],
        [Rule.RedundantIndex.Id] = ["Index"],
        [Rule.ImpliedUniqueness.Id] = ["Index", "Unique"],
    };

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = s_calls.Keys.ToImmutableArray();

    internal override Task<FixProposal?> Propose(FixSite site, CancellationToken cancellation) =>
        Task.FromResult(Proposal(site));

    private static FixProposal? Proposal(FixSite site) =>
        CallChain.At(site.Node) is { Factory: { } call } chain
        && s_calls[site.Diagnostic.Id].Contains(CallChain.NameOf(call))
        && Removed(chain.Whole, site) is { } edit
            ? new($"Remove {call}", [edit])
            : null;

    private static TextEdit? Removed(ExpressionSyntax call, FixSite site)
    {
        var text = site.Root.SyntaxTree.GetText();
        return call.Parent switch
        {
            ExpressionStatementSyntax statement => new(site.Document.Id, Lines.Of(statement, text), ""),
            ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } arrow => new(
                site.Document.Id,
                TextSpan.FromBounds(arrow.SpanStart, method.SemicolonToken.Span.End),
                Lines.NewLineOf(text) + "{" + Lines.NewLineOf(text) + "}"),
            _ => null,
        };
    }
}
