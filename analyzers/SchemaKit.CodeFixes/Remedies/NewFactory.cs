using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Operations;
using SchemaKit.CodeFixes.Editing;

namespace SchemaKit.CodeFixes.Remedies;

/// <summary>Another factory of the column: its name stays, and the types follow.</summary>
internal static class NewFactory
{
    public static async Task<IReadOnlyList<SourceEdit>?> Edits(
        RemedyLine line, FixSite site, CancellationToken cancellation)
    {
        if (CallChain.At(site.Node) is not { Factory: { } factory } chain
            || site.Model.GetOperation(factory, cancellation) is not IInvocationOperation former
            || former.TargetMethod.ContainingType is not { Name: nameof(Pg) } pg)
            return null;
        var written = CallChain.At(SyntaxFactory.ParseExpression(line.Code))!;
        var edit = new TextEdit(site.Document.Id, factory.Span, Written(written, factory, former));
        var type = pg.GetMembers(CallChain.NameOf(written.Factory!)).OfType<IMethodSymbol>().First().ReturnType;
        if (SymbolEqualityComparer.Default.Equals(type, former.TargetMethod.ReturnType))
            return [edit];
        if (chain.Call("Default") is not null
            || MemberOf(chain) is not { } declaration
            || site.Model.GetDeclaredSymbol(declaration, cancellation) is not { } member
            || !await MayChange(member, site.Solution, cancellation).ConfigureAwait(false))
            return null;
        return [edit, new TypeEdit(site.Document.Project.Id, member.GetDocumentationCommentId()!)];
    }

    private static string Written(CallChain written, InvocationExpressionSyntax factory, IInvocationOperation former)
    {
        var code = written.Whole.ToString();
        var first = written.Factory!;
        var name = former.Arguments.FirstOrDefault(a => a is
        {
            ArgumentKind: ArgumentKind.Explicit,
            Parameter.Name: "name",
        })?.Value.Syntax.ToString();
        var arguments = first.ArgumentList.Arguments.Count == 0 || name is null
            ? $"({first.ArgumentList.Arguments}{name})"
            : $"({first.ArgumentList.Arguments}, name: {name})";
        var call = CallChain.NameOf(first) + arguments + code.Substring(first.Span.End);
        return factory.Expression is MemberAccessExpressionSyntax access ? $"{access.Expression}.{call}" : call;
    }

    private static MemberDeclarationSyntax? MemberOf(CallChain chain) => chain.Whole.Parent switch
    {
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax or MethodDeclarationSyntax } arrow =>
            (MemberDeclarationSyntax)arrow.Parent!,
        _ => null,
    };

    /// <summary>Not if somebody else says the type: a base class, an interface, or a key of several columns.</summary>
    private static async Task<bool> MayChange(ISymbol member, Solution solution, CancellationToken cancellation)
    {
        if (member.IsVirtual || member.IsOverride || member.IsAbstract || Implements(member))
            return false;
        var references = await SymbolFinder.FindReferencesAsync(member, solution, cancellation).ConfigureAwait(false);
        foreach (var location in references.SelectMany(r => r.Locations))
        {
            var model = (await location.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
            var name = model.SyntaxTree.GetRoot(cancellation).FindNode(location.Location.SourceSpan);
            var use = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            var wanted = model.GetTypeInfo(use, cancellation).ConvertedType;
            if (wanted is INamedTypeSymbol { Name: nameof(Column), Arity: 1 } && !IsTarget(use))
                return false;
        }

        return true;
    }

    private static bool IsTarget(SyntaxNode use) => use.Parent is LambdaExpressionSyntax
    {
        Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call },
    } && CallChain.NameOf(call) == nameof(Pg.ForeignKey);

    private static bool Implements(ISymbol member) => member.ContainingType.AllInterfaces
        .SelectMany(i => i.GetMembers())
        .Select(m => member.ContainingType.FindImplementationForInterfaceMember(m))
        .Any(m => SymbolEqualityComparer.Default.Equals(m, member));
}
