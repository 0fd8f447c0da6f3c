using SchemaKit.CodeFixes.Editing;

namespace SchemaKit.CodeFixes.Remedies;

/// <summary>The <c>using</c> directives that new code needs.</summary>
internal static class Imports
{
    private static readonly string[] s_namespaces = [nameof(SchemaKit), "SchemaKit.Model"];

    public static IEnumerable<SourceEdit> For(string code, DocumentId document, SyntaxNode at, Compilation compilation)
    {
        var model = compilation.ContainsSyntaxTree(at.SyntaxTree) ? compilation.GetSemanticModel(at.SyntaxTree) : null;
        if (model is null)
            return [];
        var names = SyntaxFactory.ParseTokens(code).Where(t => t.IsKind(SyntaxKind.IdentifierToken))
            .Select(t => t.Text).Distinct();
        return
            from wanted in s_namespaces
            where names.Any(n => compilation.GetTypeByMetadataName($"{wanted}.{n}") is { } type
                && !model.LookupSymbols(at.SpanStart, name: n).Any(s => s is not ITypeSymbol || IsSame(s, type)))
            select Using(wanted, document, at);
    }

    private static bool IsSame(ISymbol symbol, ISymbol type) => SymbolEqualityComparer.Default.Equals(symbol, type);

    private static TextEdit Using(string wanted, DocumentId document, SyntaxNode at)
    {
        var unit = (CompilationUnitSyntax)at.SyntaxTree.GetRoot();
        var newLine = Lines.NewLineOf(at.SyntaxTree.GetText());
        var line = $"using {wanted};{newLine}";
        var before = unit.Usings.LastOrDefault(u => string.CompareOrdinal(u.Name?.ToString(), wanted) < 0);
        return before is not null
            ? new(document, Lines.After(before.SemicolonToken), Lines.Break(before.SemicolonToken, newLine) + line)
            : new(document, new(unit.GetFirstToken(includeZeroWidth: true).SpanStart, 0), line);
    }
}
