using Microsoft.CodeAnalysis.Operations;
using SchemaKit.Analyzers.Reporting;
using SchemaKit.CodeFixes.Editing;
using SchemaKit.CodeFixes.Remedies;
using SchemaKit.Model;

namespace SchemaKit.CodeFixes.Names;

/// <summary>What a finding is about, as C# has its name.</summary>
internal sealed class NamedInSource
{
    private readonly FixSite _site;
    private readonly string[] _path;
    private readonly INamedTypeSymbol? _table;
    private readonly DefineMethod? _define;

    private NamedInSource(FixSite site, string[] path, INamedTypeSymbol? table)
    {
        _site = site;
        _path = path;
        _table = table;
        _define = table is null ? null : DefineMethod.Of(table, site.Solution);
    }

    /// <summary>The name in the database.</summary>
    public string Name => _path[_path.Length - 1];

    private bool IsTable => _path.Length == 2 && _site.Diagnostic.AdditionalLocations.Count > 1;

    /// <summary>Null for a path that may be read in two ways.</summary>
    public static async Task<NamedInSource?> Of(string path, FixSite site, CancellationToken cancellation)
    {
        var parts = path.Split('.');
        return parts.Length is 2 or 3
            ? new(site, parts, await site.Class(ofDatabase: false, cancellation).ConfigureAwait(false))
            : null;
    }

    /// <summary>Null where the name is neither that of a member nor a plain text.</summary>
    public async Task<IReadOnlyList<SourceEdit>?> RenamedTo(string newName, CancellationToken cancellation)
    {
        var edits = IsTable ? Table(newName) : Part(newName, cancellation);
        return edits is null
            ? null
            : [.. edits, .. await Allowances.Following(_path, newName, _define, _site, cancellation)
                .ConfigureAwait(false)];
    }

    private IEnumerable<SourceEdit>? Table(string newName)
    {
        if (_table is null || _define is null)
            return null;
        var said = _define.Calls.FirstOrDefault(c => IsCall(c, "Named"));
        SourceEdit? edit = said is null ? Symbol(_table, newName) : Text(said, newName, _define.Document);
        if (edit is null)
            return null;
        return IsCommitted() && !_define.Calls.Any(c => IsCall(c, "WasNamed"))
            ? [edit, new StatementEdit(_define, $"t.WasNamed({Literal(Name)});")]
            : [edit];
    }

    private IEnumerable<SourceEdit>? Part(string newName, CancellationToken cancellation)
    {
        if (CallChain.At(_site.Node) is not { } chain)
            return null;
        var text = Text(chain.Whole, newName, _site.Document.Id);
        if (chain.Whole.Parent is not EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }
            || _path.Length != 3 || _table is null)
            return text is null ? null : [text];
        var member = _site.Model.GetDeclaredSymbol(property, cancellation)!;
        SourceEdit? edit = text is null && IsOfTable(member) ? Symbol(member, newName) : text;
        if (edit is null)
            return null;
        return IsCommitted() && chain.Call("WasNamed") is null
            ? [edit, ChainEdit.With(chain, "WasNamed", $".WasNamed({Literal(Name)})", _site.Document.Id)]
            : [edit];
    }

    /// <summary>Other tables have the columns of a base class or a group too.</summary>
    private bool IsOfTable(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingType, _table);

    private RenameEdit? Symbol(ISymbol symbol, string newName) =>
        MemberName.For(newName, symbol.Name, Name) is { } name
        && Renames.IsFree(name, symbol)
        && symbol.GetDocumentationCommentId() is { } id
            ? new(_site.Document.Project.Id, id, name)
            : null;

    /// <summary>The text that is the name: an argument of that name.</summary>
    private TextEdit? Text(SyntaxNode code, string newName, DocumentId document)
    {
        var model = _site.Model.Compilation.GetSemanticModel(code.SyntaxTree);
        var texts = code.DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Where(l => l.Token.Value is string text && text == Name && IsName(l, model)).Take(2).ToList();
        return texts is [var only] ? new(document, only.Span, Literal(newName)) : null;
    }

    private static bool IsName(LiteralExpressionSyntax text, SemanticModel model) =>
        text.Parent is ArgumentSyntax argument
        && model.GetOperation(argument) is IArgumentOperation
        {
            Parameter.Name: "name",
        };

    /// <summary>Whether a database may have the former name, so that a migration has to know it.</summary>
    private bool IsCommitted() =>
        CommittedModelFile.Read(_site.Document.Project.AnalyzerOptions, default).Model is { } committed
        && committed.Tables.TryGetValue(new QualifiedName(_path[0], _path[1]), out var columns)
        && (IsTable || columns.ContainsKey(Name));

    private static bool IsCall(ExpressionSyntax code, string name) => code is InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax } access,
    } && access.Name.Identifier.Text == name;

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
