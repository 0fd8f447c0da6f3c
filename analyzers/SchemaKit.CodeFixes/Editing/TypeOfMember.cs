using Microsoft.CodeAnalysis.FindSymbols;

namespace SchemaKit.CodeFixes.Editing;

/// <summary>The types of columns that follow their factories.</summary>
internal static class TypeOfMember
{
    public static async Task<Solution> Follow(Solution solution, TypeEdit edit, CancellationToken cancellation)
    {
        var open = new Queue<TypeEdit>([edit]);
        var seen = new HashSet<TypeEdit>();
        while (open.Count > 0)
        {
            var next = open.Dequeue();
            if (!seen.Add(next))
                continue;
            solution = await Retyped(solution, next, cancellation).ConfigureAwait(false);
            foreach (var further in await Referring(solution, next, cancellation).ConfigureAwait(false))
                open.Enqueue(further);
        }

        return solution;
    }

    private static async Task<Solution> Retyped(Solution solution, TypeEdit edit, CancellationToken cancellation)
    {
        if (await SymbolOf(solution, edit, cancellation).ConfigureAwait(false) is not { } member
            || await member.DeclaringSyntaxReferences[0].GetSyntaxAsync(cancellation).ConfigureAwait(false)
                is not { } declaration
            || solution.GetDocument(declaration.SyntaxTree) is not { } document
            || TypeAndValue(declaration) is not (var type, { } value))
            return solution;
        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var wanted = model.GetTypeInfo(value, cancellation).Type;
        if (wanted is null or IErrorTypeSymbol
            || SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(type, cancellation).Type, wanted))
            return solution;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var written = wanted.ToMinimalDisplayString(model, NullableFlowState.None, type.SpanStart);
        return solution.WithDocumentText(document.Id, text.WithChanges(new TextChange(type.Span, written)));
    }

    /// <summary>The members whose value is a foreign key to this one.</summary>
    private static async Task<IEnumerable<TypeEdit>> Referring(
        Solution solution, TypeEdit edit, CancellationToken cancellation)
    {
        if (await SymbolOf(solution, edit, cancellation).ConfigureAwait(false) is not { } member)
            return [];
        var found = new List<TypeEdit>();
        foreach (var location in (await SymbolFinder.FindReferencesAsync(member, solution, cancellation)
            .ConfigureAwait(false)).SelectMany(r => r.Locations))
        {
            var root = (await location.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
            var model = (await location.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
            if (root.FindNode(location.Location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } other
                && TypeAndValue(other) is not null
                && model.GetDeclaredSymbol(other, cancellation)?.GetDocumentationCommentId() is { } id)
                found.Add(new(location.Document.Project.Id, id));
        }

        return found;
    }

    private static async Task<ISymbol?> SymbolOf(Solution solution, TypeEdit edit, CancellationToken cancellation) =>
        await solution.GetProject(edit.Project)!.GetCompilationAsync(cancellation).ConfigureAwait(false)
            is { } compilation
            ? DocumentationCommentId.GetFirstSymbolForDeclarationId(edit.Member, compilation)
            : null;

    private static (TypeSyntax Type, ExpressionSyntax? Value)? TypeAndValue(SyntaxNode declaration) =>
        declaration switch
        {
            PropertyDeclarationSyntax p => (p.Type, p.Initializer?.Value ?? p.ExpressionBody?.Expression),
            MethodDeclarationSyntax m => (m.ReturnType, m.ExpressionBody?.Expression),
            _ => null,
        };
}
