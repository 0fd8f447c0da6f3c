using SchemaKit.Analyzers.Reporting;

namespace SchemaKit.Analyzers.Sources;

/// <summary>
/// What the compiler has made of bodies and values, kept beyond the compilation at hand: binding them is most of the
/// work of an evaluation.
/// </summary>
internal sealed class BoundCode(Compilation compilation)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];
    private readonly Dictionary<SyntaxNode, IOperation?> _operations = [];

    private SchemaClasses? _classes;

    public Compilation Compilation => compilation;

    public SchemaClasses Classes(IAssemblySymbol library, CancellationToken cancellation) =>
        _classes ??= new(compilation, library, cancellation);

    public SemanticModel ModelOf(SyntaxTree tree)
    {
        if (!_models.TryGetValue(tree, out var model))
            _models[tree] = model = compilation.GetSemanticModel(tree);
        return model;
    }

    public IOperation? Operation(SyntaxNode node, CancellationToken cancellation)
    {
        if (!_operations.TryGetValue(node, out var operation))
            _operations[node] = operation = ModelOf(node.SyntaxTree).GetOperation(node, cancellation);
        return operation;
    }
}
