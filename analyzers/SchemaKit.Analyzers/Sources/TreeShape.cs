using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaKit.Analyzers.Sources;

/// <summary>
/// What a file tells the others: its text without the bodies of members and without the values of properties and
/// fields. As long as that is the same, code elsewhere means the same.
/// </summary>
internal sealed class TreeShape
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeShape> s_known = new();

    private readonly StringBuilder _text = new();
    private readonly List<SyntaxNode> _members = [];
    private readonly List<SyntaxNode> _code = [];

    private TreeShape(SyntaxNode root)
    {
        Add(root);
        Text = _text.ToString();
        _text.Clear();
    }

    public string Text { get; }

    /// <summary>The types and members that are declared, and the accessors, in order.</summary>
    public IReadOnlyList<SyntaxNode> Members => _members;

    /// <summary>The bodies and values that the text leaves out, in order.</summary>
    public IReadOnlyList<SyntaxNode> Code => _code;

    /// <summary>Whether constructors say how they begin: that is bound in other ways than bodies are.</summary>
    public bool HasConstructors { get; private set; }

    public static TreeShape Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!s_known.TryGetValue(tree, out var shape))
            shape = s_known.GetValue(tree, t => new(t.GetRoot(cancellation)));
        return shape;
    }

    private void Add(SyntaxNode node)
    {
        HasConstructors |= node is ConstructorDeclarationSyntax or PrimaryConstructorBaseTypeSyntax;
        if (node is MemberDeclarationSyntax or VariableDeclaratorSyntax or AccessorDeclarationSyntax)
            _members.Add(node);
        foreach (var child in node.ChildNodesAndTokens())
        {
            if (child.AsNode() is not { } inner)
                Add(child.AsToken());
            else if (IsCode(inner))
                AddCode(inner);
            else
                Add(inner);
        }
    }

    private void Add(SyntaxToken token)
    {
        if (token.ContainsDirectives)
        {
            foreach (var directive in token.LeadingTrivia.Where(t => t.IsDirective))
                _text.Append(directive.ToFullString());
        }

        _text.Append(token.Text).Append('\n');
    }

    /// <summary>Its kind is told, and the words by which it makes its member another one.</summary>
    private void AddCode(SyntaxNode code)
    {
        _code.Add(code);
        _text.Append((int)code.Kind());
        foreach (var token in code.DescendantTokens())
        {
            if (token.Text is "field" or "yield")
                _text.Append(token.Text);
        }

        _text.Append('\n');
    }

    private static bool IsCode(SyntaxNode node) => node switch
    {
        BlockSyntax { Parent: BaseMethodDeclarationSyntax or AccessorDeclarationSyntax } => true,
        ArrowExpressionClauseSyntax { Parent: MemberDeclarationSyntax or AccessorDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: FieldDeclarationSyntax field } },
        } => !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };
}
