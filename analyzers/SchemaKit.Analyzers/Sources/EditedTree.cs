using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaKit.Analyzers.Sources;

/// <summary>
/// A file in which nothing was edited but bodies and values. They are bound as if they stood in the former file, so that
/// every symbol is one of the former compilation.
/// </summary>
internal sealed class EditedTree
{
    private readonly SyntaxTree _before;
    private readonly BoundCode _bound;
    private readonly Dictionary<SyntaxNode, SyntaxNode> _now = [];
    private readonly Dictionary<SyntaxNode, SemanticModel?> _models = [];
    private readonly Dictionary<SyntaxNode, IOperation?> _operations = [];

    private EditedTree(SyntaxTree before, SyntaxTree now, TreeShape former, TreeShape present, BoundCode bound)
    {
        (_before, Now, _bound) = (before, now, bound);
        for (var i = 0; i < former.Members.Count; i++)
            _now[former.Members[i]] = present.Members[i];
        for (var i = 0; i < former.Code.Count; i++)
            _now[former.Code[i]] = present.Code[i];
    }

    public SyntaxTree Now { get; }

    /// <summary>Null where more was edited, or what is bound otherwise.</summary>
    public static EditedTree? Of(SyntaxTree before, SyntaxTree now, BoundCode bound, CancellationToken cancellation)
    {
        var (former, present) = (TreeShape.Of(before, cancellation), TreeShape.Of(now, cancellation));
        return former.Text == present.Text && !present.HasConstructors
            ? new(before, now, former, present, bound)
            : null;
    }

    /// <summary>
    /// What a member of the former file does now: the body of a method, or a value. Of what stands in the new file, such
    /// as a local function, what that does.
    /// </summary>
    /// <param name="node">The declaration, the body or the value.</param>
    /// <param name="operation">What it does; null for what does nothing.</param>
    /// <param name="cancellation">Ends the binding.</param>
    /// <returns>Whether that could be told.</returns>
    public bool TryOperation(SyntaxNode node, out IOperation? operation, CancellationToken cancellation)
    {
        if (_operations.TryGetValue(node, out operation))
            return true;
        if (node.SyntaxTree == Now)
        {
            operation = ModelAround(node)?.GetOperation(node, cancellation);
        }
        else
        {
            var code = CodeOf(node);
            if (code is not null)
            {
                if (!_now.TryGetValue(code, out var present) || ModelOf(code, present) is not { } model)
                    return false;
                operation = model.GetOperation(present, cancellation);
                if (operation is null)
                    return false;
            }
        }

        _operations[node] = operation;
        return true;
    }

    /// <summary>Where a declaration of the former file stands now; null where that cannot be told.</summary>
    public Location? Present(Location former)
    {
        var token = _before.GetRoot().FindToken(former.SourceSpan.Start);
        return token.Span == former.SourceSpan
            && token.Parent is { } declaration
            && _now.TryGetValue(declaration, out var present)
            && present.ChildTokens().FirstOrDefault(t => t.IsKind(token.Kind()) && t.Text == token.Text)
                is { RawKind: not 0 } name
                ? name.GetLocation()
                : null;
    }

    private static SyntaxNode? CodeOf(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody,
        _ => declaration,
    };

    private SemanticModel? ModelOf(SyntaxNode former, SyntaxNode present)
    {
        if (!_models.TryGetValue(present, out var model))
            _models[present] = model = Speculative(former, present);
        return model;
    }

    private SemanticModel? Speculative(SyntaxNode former, SyntaxNode present)
    {
        var whole = _bound.ModelOf(_before);
        // After the brace, the arrow or the sign, where the parameters are known.
        var position = former.GetFirstToken().Span.End;
        SemanticModel? model = null;
        var isBound = (present, present.Parent) switch
        {
            (EqualsValueClauseSyntax value, _) => whole.TryGetSpeculativeSemanticModel(position, value, out model),
            (ArrowExpressionClauseSyntax arrow, _) => whole.TryGetSpeculativeSemanticModel(position, arrow, out model),
            (_, BaseMethodDeclarationSyntax method) =>
                whole.TryGetSpeculativeSemanticModelForMethodBody(position, method, out model),
            (_, AccessorDeclarationSyntax accessor) =>
                whole.TryGetSpeculativeSemanticModelForMethodBody(position, accessor, out model),
            _ => false,
        };
        return isBound ? model : null;
    }

    private SemanticModel? ModelAround(SyntaxNode node) => node.AncestorsAndSelf()
        .Select(n => _models.TryGetValue(n, out var model) ? model : null).FirstOrDefault(m => m is not null);
}
