using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaKit.Analyzers.Tests.Interpretation;
using SchemaKit.Rules;

namespace SchemaKit.Analyzers.Tests.Remedies;

/// <summary>Writes the C# of a remedy where <see cref="Remedy"/> says that it goes, and nowhere else.</summary>
internal static partial class AppliedRemedy
{
    public static string To(string source, Finding finding)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot();
        foreach (var line in finding.Remedy!.CSharp!.Split('\n'))
            root = Reparsed(Line(root, line, finding.Location!.Line));
        return Followed(root).ToFullString();
    }

    private static CompilationUnitSyntax Line(CompilationUnitSyntax root, string line, int at)
    {
        var code = line.Split(" // ")[0];
        return code switch
        {
            ['t', '.', ..] => InDefine(root, ClassOf(root, line, at), code, line),
            ['.', ..] => Called(root, Declaration(root, at), code),
            ['P', 'g', '.', ..] => Created(root, Declaration(root, at), code),
            _ when code.StartsWith("public ", StringComparison.Ordinal) =>
                root.ReplaceNode(Class(root, at), Class(root, at).AddMembers(Member(code))),
            _ => throw new ArgumentException($"No remedy begins like {code}"),
        };
    }

    private static ClassDeclarationSyntax ClassOf(SyntaxNode root, string line, int at) =>
        Other().Match(line) is { Success: true } other
            ? root.DescendantNodes().OfType<ClassDeclarationSyntax>()
                .Single(c => c.Identifier.Text == other.Groups["class"].Value)
            : Class(root, at);

    private static CompilationUnitSyntax InDefine(
        CompilationUnitSyntax root, ClassDeclarationSyntax table, string code, string line)
    {
        var body = table.Members.OfType<MethodDeclarationSyntax>().Single(m => m.Identifier.Text == "Define").Body!;
        var kept = body.Statements.ToList();
        var replaced = Replaced().Match(line) is { Success: true } old ? old.Groups["calls"].Value.Split(" and ") : [];
        foreach (var call in replaced)
            kept.RemoveAll(s => s.ToString().StartsWith(call, StringComparison.Ordinal))
                .Should().Be(1, $"{line} takes the place of what is there");
        return root.ReplaceNode(body, body.WithStatements([.. kept, SyntaxFactory.ParseStatement(code)]));
    }

    private static CompilationUnitSyntax Called(CompilationUnitSyntax root, ExpressionSyntax declaration, string code)
    {
        var name = code[1..code.IndexOf('(', StringComparison.Ordinal)];
        var former = Calls(declaration).FirstOrDefault(call => Name(call) == name);
        var without = former is null
            ? declaration
            : declaration.ReplaceNode(former, ((MemberAccessExpressionSyntax)former.Expression).Expression);
        return root.ReplaceNode(declaration, SyntaxFactory.ParseExpression(without.ToString() + code));
    }

    // What names the column is the one argument that is a text.
    private static CompilationUnitSyntax Created(CompilationUnitSyntax root, ExpressionSyntax declaration, string code)
    {
        var factory = Calls(declaration).Last();
        var name = Name(factory) == "Type"
            ? null
            : factory.ArgumentList.Arguments
                .FirstOrDefault(a => a.Expression.IsKind(SyntaxKind.StringLiteralExpression));
        var written = name is null ? code : Empty().Replace(code, $"({name})");
        return root.ReplaceNode(factory, SyntaxFactory.ParseExpression(written));
    }

    /// <summary>The calls of a chain, the last first.</summary>
    private static IEnumerable<InvocationExpressionSyntax> Calls(ExpressionSyntax chain)
    {
        while (chain is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            yield return call;
            chain = access.Expression;
        }
    }

    private static string Name(InvocationExpressionSyntax call) =>
        ((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.Text;

    private static ExpressionSyntax Declaration(SyntaxNode root, int line) => root.DescendantNodes()
        .Where(node => IsAt(node, line))
        .Select(node => node switch
        {
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            ExpressionStatementSyntax statement => statement.Expression,
            _ => null,
        })
        .OfType<ExpressionSyntax>()
        .First();

    private static ClassDeclarationSyntax Class(SyntaxNode root, int line) =>
        root.DescendantNodes().OfType<ClassDeclarationSyntax>().Single(c => IsAt(c, line));

    private static bool IsAt(SyntaxNode node, int line)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.StartLinePosition.Line < line && line <= span.EndLinePosition.Line + 1;
    }

    private static MemberDeclarationSyntax Member(string code) => SyntaxFactory.ParseMemberDeclaration(code)!;

    private static CompilationUnitSyntax Reparsed(CompilationUnitSyntax root) =>
        CSharpSyntaxTree.ParseText(root.ToFullString()).GetCompilationUnitRoot();

    /// <summary>The types of properties follow their factories, and those of what refers to them.</summary>
    private static CompilationUnitSyntax Followed(CompilationUnitSyntax root)
    {
        while (true)
        {
            var compilation = SchemaSource.Compile(("Schema.cs", root.ToFullString()));
            var tree = compilation.SyntaxTrees.First();
            var types = compilation.GetSemanticModel(tree);
            var stale = tree.GetRoot().DescendantNodes().OfType<PropertyDeclarationSyntax>()
                .Select(p => (p.Type, Value: p.Initializer is { } i ? types.GetTypeInfo(i.Value).Type : null))
                .FirstOrDefault(p => p.Value is { Name: "Column", TypeKind: TypeKind.Class }
                    && !SymbolEqualityComparer.Default.Equals(types.GetTypeInfo(p.Type).Type, p.Value));
            if (stale.Value is null)
                return root;
            var type = stale.Value.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            root = tree.GetCompilationUnitRoot().ReplaceNode(
                stale.Type, SyntaxFactory.ParseTypeName($"{type} "));
        }
    }

    [GeneratedRegex(" // in (?<class>\\w+)$")]
    private static partial Regex Other();

    [GeneratedRegex(" // instead of (?<calls>.*)$")]
    private static partial Regex Replaced();

    [GeneratedRegex("\\(\\)")]
    private static partial Regex Empty();
}
