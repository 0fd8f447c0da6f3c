using Microsoft.CodeAnalysis.CodeFixes;
using SchemaKit.Analyzers.Reporting;
using SchemaKit.CodeFixes.Editing;
using SchemaKit.CodeFixes.Remedies;
using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Documentation;

namespace SchemaKit.CodeFixes;

/// <summary>Gives the server the comment that readers of the C# have: the XML summary of the class or property.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CommentFix))]
internal sealed class CommentFix : SchemaFix
{
    private const string Call = "Comment";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Rule.TableComment.Id, Rule.ColumnComment.Id, Rule.EmptyComment.Id);

    internal override async Task<FixProposal?> Propose(FixSite site, CancellationToken cancellation)
    {
        var edit = IsTable(site.Diagnostic)
            ? await OfTable(site, cancellation).ConfigureAwait(false)
            : OfMember(site, cancellation);
        return edit is null ? null : new("Add the comment from the XML summary", [edit]);
    }

    private static async Task<SourceEdit?> OfTable(FixSite site, CancellationToken cancellation)
    {
        if (await site.Class(ofDatabase: false, cancellation).ConfigureAwait(false) is not { } table
            || TextFor(table, site, cancellation) is not { } text
            || DefineMethod.Of(table, site.Solution) is not { } define)
            return null;
        var former = define.Calls.OfType<InvocationExpressionSyntax>().FirstOrDefault(
            c => c.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax }
                && CallChain.NameOf(c) == Call);
        return former is null ? new StatementEdit(define, $"t.{Call}({text});")
            : IsToGo(former, site) ? new TextEdit(define.Document, former.ArgumentList.Arguments[0].Span, text)
            : null;
    }

    private static TextEdit? OfMember(FixSite site, CancellationToken cancellation) =>
        CallChain.At(site.Node) is
        {
            Factory: not null,
            Whole.Parent: EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property },
        } chain
        && site.Model.GetDeclaredSymbol(property, cancellation) is { } symbol
        && TextFor(symbol, site, cancellation) is { } text
        && (chain.Call(Call) is not { } former || IsToGo(former, site))
            ? ChainEdit.With(chain, Call, $".{Call}({text})", site.Document.Id)
            : null;

    /// <summary>The summary as a literal, where it says something.</summary>
    private static string? TextFor(ISymbol symbol, FixSite site, CancellationToken cancellation)
    {
        var path = site.Property(FindingProperties.Object) ?? "";
        var words = path.Substring(path.IndexOf('.') + 1);
        return SummaryText.Of(symbol, cancellation) is { } text
            && CommentDirective.Prose(text) == text
            && !EmptyComment.SaysNothing(text, [words], Inflector.Default)
                ? SymbolDisplay.FormatLiteral(text, quote: true)
                : null;
    }

    /// <summary>A comment that is blank or found fault with; others hold what is meant for SchemaKit.</summary>
    private static bool IsToGo(InvocationExpressionSyntax call, FixSite site) =>
        call.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string former } }]
        && (site.Diagnostic.Id == Rule.EmptyComment.Id || string.IsNullOrWhiteSpace(former));

    private static bool IsTable(Diagnostic diagnostic) =>
        diagnostic.AdditionalLocations.Count > 1 && diagnostic.AdditionalLocations[1] == diagnostic.Location;
}
