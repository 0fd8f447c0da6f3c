using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaKit.Analyzers.Reporting;

/// <summary>
/// Which files may declare a database: those with a class that overrides <c>Define</c>, or derives from anything at
/// all. Trees survive edits elsewhere, and so does the answer.
/// </summary>
internal static class DatabaseFiles
{
    private static readonly ConditionalWeakTable<SyntaxTree, object> s_answers = new();

    public static bool MayDeclareOne(SyntaxTree tree, CancellationToken cancellation) =>
        (bool)s_answers.GetValue(tree, t => Ask(t, cancellation));

    private static object Ask(SyntaxTree tree, CancellationToken cancellation) => tree.GetRoot(cancellation)
        .DescendantNodes(node =>
            node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
        .Any(node =>
            node is ClassDeclarationSyntax { BaseList: not null } type
            && !type.Modifiers.Any(SyntaxKind.AbstractKeyword));
}
