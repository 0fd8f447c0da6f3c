using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaKit.Analyzers.Tests.Editing;

/// <summary>What somebody types: most of it in bodies and values, some of it anywhere, and not all of it C#.</summary>
internal sealed class RandomEdit(Random random)
{
    private static readonly string[] s_inserted = [" ", "\n", " /* why */ ", "\n// so far\n"];

    private static readonly string[] s_words =
        ["", "(", ")", "{", "}", ";", "=>", "null", "0", "t", "Id", "this", "\"x\"", "Pg", "public", "field", "yield"];

    public SyntaxTree Of(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        var text = tree.GetText();
        var change = random.Next(10) switch
        {
            < 3 => Inserted(root),
            < 5 => Said(root),
            < 7 => Removed(root),
            7 => Added(root),
            8 => Word(root),
            _ => Inserted(root),
        };
        return tree.WithChangedText(text.WithChanges(change));
    }

    private TextChange Inserted(SyntaxNode root) =>
        new(new(Any(root.DescendantTokens()).Span.End, 0), Any(s_inserted));

    /// <summary>Another literal.</summary>
    private TextChange Said(SyntaxNode root)
    {
        var literals = root.DescendantNodes().OfType<LiteralExpressionSyntax>().ToList();
        if (literals.Count == 0)
            return Inserted(root);
        var literal = Any(literals);
        return new(literal.Span, literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? $"\"said {random.Next(3)}\""
            : literal.IsKind(SyntaxKind.NumericLiteralExpression) ? $"{random.Next(9)}" : literal.Token.Text);
    }

    /// <summary>Without a statement, or a call at the end of a chain.</summary>
    private TextChange Removed(SyntaxNode root)
    {
        var statements = root.DescendantNodes().OfType<ExpressionStatementSyntax>().Select(s => s.FullSpan);
        var calls = root.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Select(c => c.Expression).OfType<MemberAccessExpressionSyntax>()
            .Where(m => m.Expression is InvocationExpressionSyntax)
            .Select(m => TextSpan.FromBounds(m.OperatorToken.SpanStart, m.Parent!.Span.End));
        var all = statements.Concat(calls).ToList();
        return all.Count == 0 ? Inserted(root) : new(Any(all), "");
    }

    /// <summary>A statement twice, or a member that was not there.</summary>
    private TextChange Added(SyntaxNode root)
    {
        var statements = root.DescendantNodes().OfType<ExpressionStatementSyntax>().ToList();
        if (statements.Count > 0 && random.Next(2) == 0)
            return new(new(Any(statements).FullSpan.End, 0), Any(statements).ToFullString());
        var types = root.DescendantNodes().OfType<ClassDeclarationSyntax>().ToList();
        return types.Count == 0
            ? Inserted(root)
            : new(
                new(Any(types).OpenBraceToken.FullSpan.End, 0),
                $"public Column<int> Added{random.Next(3)} {{ get; }} = Pg.Integer();\n");
    }

    private TextChange Word(SyntaxNode root) =>
        new(Any(root.DescendantTokens()).Span, Any(s_words));

    private T Any<T>(IEnumerable<T> all)
    {
        var list = all as IReadOnlyList<T> ?? [.. all];
        return list[random.Next(list.Count)];
    }
}
