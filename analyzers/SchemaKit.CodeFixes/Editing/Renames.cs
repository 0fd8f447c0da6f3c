using Microsoft.CodeAnalysis.Rename;

namespace SchemaKit.CodeFixes.Editing;

/// <summary>Symbols that get other names, one after the other.</summary>
internal static class Renames
{
    public static async Task<Solution> Make(
        Solution solution, IEnumerable<RenameEdit> edits, CancellationToken cancellation)
    {
        foreach (var edit in edits.OrderBy(e => e.IsOfClass))
        {
            var compilation = await solution.GetProject(edit.Project)!.GetCompilationAsync(cancellation)
                .ConfigureAwait(false);
            if (DocumentationCommentId.GetFirstSymbolForDeclarationId(edit.Symbol, compilation!) is { } symbol
                && IsFree(edit.NewName, symbol))
            {
                solution = await Renamer.RenameSymbolAsync(solution, symbol, default, edit.NewName, cancellation)
                    .ConfigureAwait(false);
            }
        }

        return solution;
    }

    /// <summary>Whether nothing beside a symbol, or below it, has a name already.</summary>
    public static bool IsFree(string name, ISymbol symbol) => symbol.ContainingSymbol switch
    {
        INamespaceSymbol space => !space.GetMembers(name).Any() && !Has((INamedTypeSymbol)symbol, name),
        INamedTypeSymbol type => type.Name != name && !Has(type, name),
        _ => false,
    };

    private static bool Has(INamedTypeSymbol type, string name)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (!t.GetMembers(name).IsEmpty)
                return true;
        }

        return false;
    }
}
