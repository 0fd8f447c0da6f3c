using SchemaKit.CodeFixes.Editing;
using SchemaKit.NormalForms;

namespace SchemaKit.CodeFixes.Extraction;

/// <summary>The edits that write a better design: new classes, and what changes where the old one is used.</summary>
internal sealed class TableExtraction(
    TableSource source, BetterDesign design, IReadOnlyList<StatementMove> moves, INamedTypeSymbol database)
{
    private readonly DefineMethod _define = DefineMethod.Of(source.Class, source.Solution)!;

    /// <summary>The columns that the old table has no more.</summary>
    private IEnumerable<string> Gone =>
        design.Before.Columns.Select(c => c.Name).Where(name => design.After.Column(name) is null);

    public IEnumerable<SourceEdit> Edits() =>
        [.. Classes(), .. Properties(), .. Statements(), .. Registrations()];

    /// <summary>What the edits take away: no other code may speak of the columns that move.</summary>
    public IEnumerable<SyntaxNode> Accounted =>
        Gone.Select(name => (SyntaxNode)source.Property(name)!).Concat(moves.Select(m => m.Statement));

    public IEnumerable<ISymbol> MovedMembers => source.Symbols(Gone);

    /// <summary>A class that is alone in its file leaves the new ones alone in theirs.</summary>
    private IEnumerable<SourceEdit> Classes()
    {
        var old = _define.Class;
        var classes = design.Parts.Select(part => new ExtractedClass(source, design, part, moves)).ToList();
        if (IsAlone(old))
            return classes.Select(c => new DocumentEdit(_define.Document, $"{c.Name}.cs", Around(old, c.Text())));
        var newLine = Lines.NewLineOf(old.SyntaxTree.GetText());
        var after = old.GetLastToken();
        return classes.Select(c => new TextEdit(
            _define.Document, Lines.After(after), Lines.Break(after, newLine) + newLine + c.Text())
        {
            Class = c.Name,
        });
    }

    private IEnumerable<TextEdit> Properties()
    {
        foreach (var name in Gone)
            yield return Removed(source.Property(name)!);
        foreach (var key in ExtractedClass.Links(design.After, design).Where(key => key.Columns.Count == 1))
        {
            var property = source.Property(key.Columns[0])!;
            var change = ColumnText.Referring(
                property, ExtractedClass.NameOf(key.Target), property.Identifier.Text);
            yield return new(source.DocumentOf(property).Id, change.Span, change.NewText!);
        }
    }

    private IEnumerable<SourceEdit> Statements()
    {
        foreach (var move in moves.Where(m => !m.Stays))
            yield return move.To is null ? WithoutComments(move.Statement) : Removed(move.Statement);
        foreach (var statement in ExtractedClass.LinkStatements(source, design.After, design))
            yield return new StatementEdit(_define, statement);
        foreach (var index in design.After.Indexes.Where(i => !design.Before.Indexes.Contains(i)))
        {
            var members = string.Join(", ", index.Keys.Select(k => source.Member(k.Column!)));
            yield return new StatementEdit(_define, $"{source.Parameter}.Index({members});");
        }
    }

    /// <summary>The new tables are added where the old one is, in the same way.</summary>
    private IEnumerable<SourceEdit> Registrations()
    {
        if (DefineMethod.Of(database, source.Solution) is not { } define)
            yield break;
        foreach (var name in design.Parts.Select(part => ExtractedClass.NameOf(part.Table.Name)))
        {
            if (define.Calls.FirstOrDefault(AddsOld) is not { Parent: ExpressionStatementSyntax statement } call)
            {
                yield return new StatementEdit(define, $"d.Add<{name}>();");
                continue;
            }

            var text = call.SyntaxTree.GetText();
            var (newLine, after) = (Lines.NewLineOf(text), statement.GetLastToken());
            var added = call.ToString().Replace($"{source.Class.Name}>", $"{name}>");
            yield return new TextEdit(
                define.Document, Lines.After(after), $"{Lines.Break(after, newLine)}{added};{newLine}");
        }
    }

    private bool AddsOld(ExpressionSyntax call) =>
        call.DescendantNodes().OfType<GenericNameSyntax>().Any(name =>
            name is { Identifier.Text: "Add", TypeArgumentList.Arguments: [var type] }
            && type.GetLastToken().Text == source.Class.Name);

    private TextEdit Removed(SyntaxNode node) =>
        new(source.DocumentOf(node).Id, Lines.ToRemove(node, node.SyntaxTree.GetText()), "");

    private TextEdit WithoutComments(SyntaxNode node) =>
        new(source.DocumentOf(node).Id, Lines.Of(node, node.SyntaxTree.GetText()), "");

    private static bool IsAlone(ClassDeclarationSyntax type) =>
        type.SyntaxTree.GetRoot().DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>().Count(m => m is not BaseNamespaceDeclarationSyntax) == 1;

    /// <summary>A file like that of the old class, with another class in its place.</summary>
    private static string Around(ClassDeclarationSyntax old, string text)
    {
        var file = old.SyntaxTree.GetText();
        var lines = Lines.WithComments(old, file);
        return file.ToString(TextSpan.FromBounds(0, lines.Start)) + text
            + file.ToString(TextSpan.FromBounds(lines.End, file.Length));
    }
}
