using SchemaKit.CodeFixes.Editing;

namespace SchemaKit.CodeFixes.Remedies;

/// <summary>The edits of a remedy, by where its lines say that they go.</summary>
internal static class RemedyEdits
{
    /// <summary>Null where the source is not written as the remedy takes it to be.</summary>
    public static async Task<IReadOnlyList<SourceEdit>?> Of(
        IEnumerable<RemedyLine> lines, FixSite site, CancellationToken cancellation)
    {
        var edits = new List<SourceEdit>();
        foreach (var line in lines)
        {
            var some = line switch
            {
                { IsStatement: true } => await Statement(line, site, cancellation).ConfigureAwait(false),
                { IsCall: true } => await Call(line, site, cancellation).ConfigureAwait(false),
                { IsFactory: true } => await NewFactory.Edits(line, site, cancellation).ConfigureAwait(false),
                _ => await Member(line, site, cancellation).ConfigureAwait(false),
            };
            if (some is null)
                return null;
            edits.AddRange(some);
        }

        return edits;
    }

    private static async Task<IReadOnlyList<SourceEdit>?> Statement(
        RemedyLine line, FixSite site, CancellationToken cancellation)
    {
        if (await site.Class(ofDatabase: false, cancellation).ConfigureAwait(false) is not { } table
            || (line.Table is null ? table : Named(line.Table, table, site.Model.Compilation)) is not { } type
            || DefineMethod.Of(type, site.Solution) is not { } define
            || MemberNames.In(type, line.Code) is not { } code)
            return null;
        line = line with { Code = code };
        var imports = Imports.For(code, define.Document, define.Class, site.Model.Compilation);
        return line.Replaced.Count == 0
            ? [new StatementEdit(define, line.Code), .. imports]
            : await Replacement(line, define, site, cancellation).ConfigureAwait(false) is { } replaced
                ? [.. replaced, .. imports]
                : null;
    }

    /// <summary>The first of the former statements makes place for the new one, the others go.</summary>
    private static async Task<IReadOnlyList<SourceEdit>?> Replacement(
        RemedyLine line, DefineMethod define, FixSite site, CancellationToken cancellation)
    {
        var text = await site.Solution.GetDocument(define.Document)!.GetTextAsync(cancellation).ConfigureAwait(false);
        var edits = new List<SourceEdit>();
        foreach (var call in line.Replaced)
        {
            var former = define.Calls.FirstOrDefault(c => StartsWith(c, define.Written(call)));
            if (former is null)
                return null;
            if (edits.Count == 0)
                edits.Add(new TextEdit(define.Document, former.Span, define.Written(line.Code).TrimEnd(';')));
            else
                edits.Add(new TextEdit(define.Document, Lines.Of(former.Parent!, text), ""));
        }

        return edits;
    }

    private static async Task<IReadOnlyList<SourceEdit>?> Call(
        RemedyLine line, FixSite site, CancellationToken cancellation)
    {
        if (CallChain.At(site.Node) is not { } chain)
            return null;
        var table = await site.Class(ofDatabase: false, cancellation).ConfigureAwait(false);
        if ((table is null ? line.Code : MemberNames.In(table, line.Code)) is not { } code)
            return null;
        var imports = Imports.For(code, site.Document.Id, chain.Whole, site.Model.Compilation);
        var name = code.Substring(1, code.IndexOf('(') - 1);
        return [ChainEdit.With(chain, name, code, site.Document.Id), .. imports];
    }

    private static async Task<IReadOnlyList<SourceEdit>?> Member(
        RemedyLine line, FixSite site, CancellationToken cancellation) =>
        await site.Define(ofDatabase: false, cancellation).ConfigureAwait(false) is { } define
            ?
            [
                new MemberEdit(define, line.Code),
                .. Imports.For(line.Code, define.Document, define.Class, site.Model.Compilation),
            ]
            : null;

    /// <summary>A table class by its name, as the class of the finding sees it, or anywhere if there is but one.</summary>
    private static INamedTypeSymbol? Named(string name, INamedTypeSymbol from, Compilation compilation)
    {
        var near = from.ContainingNamespace.GetTypeMembers(name).FirstOrDefault();
        return near ?? Only(compilation.GetSymbolsWithName(name, SymbolFilter.Type).OfType<INamedTypeSymbol>());
    }

    private static INamedTypeSymbol? Only(IEnumerable<INamedTypeSymbol> types)
    {
        var some = types.Take(2).ToList();
        return some.Count == 1 ? some[0] : null;
    }

    private static bool StartsWith(ExpressionSyntax expression, string call) =>
        Tight(expression.ToString()).StartsWith(Tight(call), StringComparison.Ordinal);

    private static string Tight(string code) => string.Concat(code.Where(c => !char.IsWhiteSpace(c)));
}
