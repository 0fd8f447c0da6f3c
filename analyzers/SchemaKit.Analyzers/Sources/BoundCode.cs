using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaKit.Analyzers.Reporting;

namespace SchemaKit.Analyzers.Sources;

/// <summary>
/// What the compiler has made of bodies and values, kept beyond the compilation at hand: binding them is most of the
/// work of an evaluation.
/// </summary>
internal sealed class BoundCode(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<SyntaxNode, IOperation?> _operations = new();

    private SchemaClasses? _classes;

    public Compilation Compilation => compilation;

    public SchemaClasses Classes(IAssemblySymbol library, CancellationToken cancellation) =>
        _classes ??= new(compilation, library, cancellation);

    public SemanticModel ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, t => compilation.GetSemanticModel(t));

    public IOperation? Operation(SyntaxNode node, CancellationToken cancellation) =>
        _operations.GetOrAdd(node, n => ModelOf(n.SyntaxTree).GetOperation(n, cancellation));

    /// <summary>
    /// Binds what classes hold on all cores, since whoever follows them asks for one thing after the other.
    /// </summary>
    public void Bind(IReadOnlyCollection<INamedTypeSymbol> types, CancellationToken cancellation)
    {
        try
        {
            Parallel.ForEach(types, new() { CancellationToken = cancellation }, type =>
            {
                foreach (var code in type.DeclaringSyntaxReferences.SelectMany(r => CodeOf(r.GetSyntax(cancellation))))
                    Operation(code, cancellation);
            });
        }
        catch (AggregateException)
        {
            // What cannot be bound is met again by whoever follows it, who says so.
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private static IEnumerable<SyntaxNode> CodeOf(SyntaxNode declaration)
    {
        foreach (var member in (declaration as TypeDeclarationSyntax)?.Members ?? default)
        {
            if (member is MethodDeclarationSyntax)
                yield return member;
            if (member is PropertyDeclarationSyntax { Initializer: { } value })
                yield return value;
            if (member is not FieldDeclarationSyntax field)
                continue;
            foreach (var variable in field.Declaration.Variables)
            {
                if (variable.Initializer is { } ofField)
                    yield return ofField;
            }
        }
    }
}
