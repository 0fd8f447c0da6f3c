using SchemaKit.CodeFixes.Editing;
using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.NormalForms;

namespace SchemaKit.CodeFixes.Extraction;

/// <summary>The class of a new table, made of what the old one says.</summary>
internal sealed class ExtractedClass(
    TableSource source, BetterDesign design, NewTable part, IReadOnlyList<StatementMove> moves)
{
    private readonly SourceText _text = source.Body.SyntaxTree.GetText();

    private TableModel Table => part.Table;

    public string Name => NameOf(Table.Name);

    public static string NameOf(QualifiedName table) => PascalCase.Of(table.Name);

    /// <summary>The class, where the old one is as deep.</summary>
    public string Text()
    {
        var old = source.Body.FirstAncestorOrSelf<ClassDeclarationSyntax>()!;
        var (newLine, indent) = (Lines.NewLineOf(_text), Lines.IndentOf(old, _text));
        var inner = Lines.IndentOf(source.Body.Parent!, _text);
        var deepest = inner + inner.Substring(indent.Length);
        var modifiers = old.Modifiers.Where(m => !m.IsKind(SyntaxKind.PartialKeyword)).Select(m => m.Text + " ");
        var method = (MethodDeclarationSyntax)source.Body.Parent!;
        IEnumerable<string> lines =
        [
            .. HasSummary(old) ? [$"{indent}/// <summary>{Xml(Table.Comment!)}</summary>"] : Array.Empty<string>(),
            $"{indent}{string.Concat(modifiers)}class {Name} : {nameof(SchemaKit.Table)}",
            $"{indent}{{",
            .. Properties(),
            "",
            $"{inner}{method.Modifiers} {method.ReturnType} {method.Identifier}{method.ParameterList}",
            $"{inner}{{",
            .. Statements().Select(s => deepest + s),
            .. Moved(),
            $"{inner}}}",
            $"{indent}}}",
        ];
        return string.Join(newLine, lines) + newLine;
    }

    private IEnumerable<string> Properties()
    {
        var texts = Table.Columns.Select(column => ColumnText.In(
            source.Property(column.Name)!, part.Determinant.Contains(column.Name), TargetOf(column.Name)));
        var all = texts.Select(text => text.TrimEnd()).ToList();
        var areApart = all.Exists(t => t.TrimStart().StartsWith("//", StringComparison.Ordinal));
        for (var i = 0; i < all.Count; i++)
        {
            if (i > 0 && areApart)
                yield return "";
            yield return all[i];
        }
    }

    private (string Class, string Member)? TargetOf(string column) => Links(Table, design)
        .Where(key => key.Columns.Count == 1 && key.Columns[0] == column)
        .Select(key => ((string, string)?)(NameOf(key.Target), source.Member(column)))
        .FirstOrDefault();

    private IEnumerable<string> Statements()
    {
        var t = source.Parameter;
        var comment = SymbolDisplay.FormatLiteral(Table.Comment!, quote: true);
        yield return $"{t}.{nameof(TableDefinition.Comment)}({comment});";
        yield return $"{t}.{nameof(TableDefinition.PrimaryKey)}({Members(part.Determinant)});";
        foreach (var key in Table.UniqueConstraints)
            yield return $"{t}.{nameof(TableDefinition.Unique)}({Members(key.Columns)});";
        foreach (var statement in LinkStatements(source, Table, design))
            yield return statement;
        var said = moves.Where(IsHere).Select(m => m.Statement.ToString()).ToList();
        foreach (var index in Table.Indexes)
        {
            var statement = $"{t}.{nameof(TableDefinition.Index)}({Members(index.Keys.Select(k => k.Column!))}";
            if (!said.Exists(s => s.StartsWith(statement, StringComparison.Ordinal)))
                yield return statement + ");";
        }
    }

    private IEnumerable<string> Moved() => moves.Where(IsHere).Select(m =>
        _text.ToString(m.Stays ? m.Statement.Span : Lines.WithComments(m.Statement, _text)).TrimEnd());

    private bool IsHere(StatementMove move) => move.To == Table.Name.Name;

    private string Members(IEnumerable<string> columns) => string.Join(", ", columns.Select(source.Member));

    /// <summary>The foreign keys to new tables.</summary>
    public static IEnumerable<ForeignKeyModel> Links(TableModel table, BetterDesign design) =>
        table.ForeignKeys.Where(key => design.Parts.Any(p => p.Table.Name == key.Target && p.Table.Name != table.Name));

    /// <summary>Those that no column alone says.</summary>
    public static IEnumerable<string> LinkStatements(TableSource source, TableModel table, BetterDesign design)
    {
        foreach (var key in Links(table, design).Where(key => key.Columns.Count > 1))
        {
            var members = key.Columns.Select(source.Member).ToList();
            yield return $"{source.Parameter}.{nameof(TableDefinition.ForeignKey)}({string.Join(", ", members)})"
                + $".References(({NameOf(key.Target)} x) => ({string.Join(", ", members.Select(m => $"x.{m}"))}));";
        }
    }

    private static bool HasSummary(ClassDeclarationSyntax old) =>
        old.GetLeadingTrivia().Any(SyntaxKind.SingleLineDocumentationCommentTrivia);

    private static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;");
}
