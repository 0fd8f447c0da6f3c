using SchemaKit.CodeFixes.Editing;

namespace SchemaKit.CodeFixes;

/// <summary>A finding, and the code around it.</summary>
internal sealed class FixSite
{
    private FixSite(Document document, Diagnostic diagnostic, SemanticModel model)
    {
        Document = document;
        Diagnostic = diagnostic;
        Model = model;
    }

    public Document Document { get; }

    public Diagnostic Diagnostic { get; }

    public SemanticModel Model { get; }

    public Solution Solution => Document.Project.Solution;

    public SyntaxNode Root => Model.SyntaxTree.GetRoot();

    /// <summary>The innermost node that has all of what the finding marks.</summary>
    public SyntaxNode Node => Root.FindNode(Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    public static async Task<FixSite> Of(Document document, Diagnostic diagnostic, CancellationToken cancellation) =>
        new(document, diagnostic, (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!);

    public string? Property(string name) => Diagnostic.Properties.TryGetValue(name, out var value) ? value : null;

    /// <summary>The class of the database, or that of the table; null where that is not in source.</summary>
    public async Task<INamedTypeSymbol?> Class(bool ofDatabase, CancellationToken cancellation)
    {
        var index = ofDatabase ? 0 : 1;
        if (Diagnostic.AdditionalLocations.Count <= index
            || Diagnostic.AdditionalLocations[index] is not { SourceTree: { } tree, SourceSpan: var span }
            || Solution.GetDocument(tree) is not { } document)
            return null;
        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        return ClassAt(span, model, cancellation);
    }

    /// <summary>The class of what has its place there, a table or a database.</summary>
    public static INamedTypeSymbol? ClassAt(TextSpan span, SemanticModel model, CancellationToken cancellation)
    {
        var node = model.SyntaxTree.GetRoot(cancellation).FindNode(span, getInnermostNodeForTie: true);
        return AddedIn(node, model) ?? DeclaredAround(node, model);
    }

    public async Task<DefineMethod?> Define(bool ofDatabase, CancellationToken cancellation) =>
        await Class(ofDatabase, cancellation).ConfigureAwait(false) is { } type
            ? DefineMethod.Of(type, Solution)
            : null;

    /// <summary>A table without columns of its own has its place where it is added.</summary>
    private static INamedTypeSymbol? AddedIn(SyntaxNode node, SemanticModel model) =>
        node is InvocationExpressionSyntax call
        && call.DescendantNodes().OfType<GenericNameSyntax>().FirstOrDefault(g => g.Identifier.Text == "Add") is { } add
            ? model.GetTypeInfo(add.TypeArgumentList.Arguments[0]).Type as INamedTypeSymbol
            : null;

    private static INamedTypeSymbol? DeclaredAround(SyntaxNode node, SemanticModel model) =>
        node.FirstAncestorOrSelf<ClassDeclarationSyntax>() is { } declaration
            ? model.GetDeclaredSymbol(declaration) as INamedTypeSymbol
            : null;
}
