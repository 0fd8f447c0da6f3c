using SchemaKit.CodeFixes.Editing;
using SchemaKit.Ddl;

namespace SchemaKit.CodeFixes.Refactorings;

/// <summary>A comment with the SQL of a table, which its first line tells from others.</summary>
internal static class DdlComment
{
    private const string Mark = "/* DDL of ";

    /// <summary>In the place of the former one, else above all other comments of the class.</summary>
    public static TextEdit Above(
        ClassDeclarationSyntax type, string table, IEnumerable<DdlStatement> statements, DocumentId document)
    {
        var text = type.SyntaxTree.GetText();
        var newLine = Lines.NewLineOf(text);
        var indent = Lines.IndentOf(type, text);
        var lines = statements.SelectMany(s => $"{s}".Split('\n')).Select(line => indent + Apart(line).TrimEnd('\r'));
        var comment = string.Join(newLine, [Mark + table, .. lines, $"{indent}*/"]);
        return Former(type) is { } former
            ? new(document, former, comment)
            : new(document, new(Lines.WithComments(type, text).Start, 0), $"{indent}{comment}{newLine}");
    }

    private static TextSpan? Former(ClassDeclarationSyntax type) => type.GetLeadingTrivia()
        .Where(trivia => trivia.ToString().StartsWith(Mark, StringComparison.Ordinal))
        .Select(trivia => (TextSpan?)trivia.Span)
        .FirstOrDefault();

    /// <summary>The end of a comment in the SQL is not that of this one.</summary>
    private static string Apart(string line) => line.Replace("*/", "* /");
}
