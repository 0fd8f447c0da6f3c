namespace SchemaKit.CodeFixes.Editing;

/// <summary>Where a class says what its properties do not: its <c>Define</c>, which may not be written yet.</summary>
internal sealed class DefineMethod : IEquatable<DefineMethod>
{
    private const string Name = "Define";

    private readonly ClassDeclarationSyntax _class;
    private readonly INamedTypeSymbol _type;
    private readonly IMethodSymbol _overridden;
    private readonly MethodDeclarationSyntax? _method;

    private DefineMethod(
        DocumentId document, ClassDeclarationSyntax @class, INamedTypeSymbol type, IMethodSymbol overridden,
        MethodDeclarationSyntax? method)
    {
        Document = document;
        _class = @class;
        _type = type;
        _overridden = overridden;
        _method = method;
    }

    public DocumentId Document { get; }

    public ClassDeclarationSyntax Class => _class;

    /// <summary>What it does; null where that is one expression, or nothing is written yet.</summary>
    public BlockSyntax? Body => _method?.Body;

    /// <summary>The calls that are statements, nested ones too.</summary>
    public IEnumerable<ExpressionSyntax> Calls =>
        _method?.ExpressionBody is { } arrow
            ? [arrow.Expression]
            : _method?.Body?.DescendantNodes().OfType<ExpressionStatementSyntax>().Select(s => s.Expression) ?? [];

    /// <summary>Null for a class that has none: of another assembly, or no schema.</summary>
    public static DefineMethod? Of(INamedTypeSymbol type, Solution solution)
    {
        var own = Declared(type);
        var overridden = own?.OverriddenMethod ?? BasesOf(type).Select(Declared).FirstOrDefault(m => m is not null);
        if (overridden is null)
            return null;
        var method = own?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as MethodDeclarationSyntax;
        var part = method?.Parent as ClassDeclarationSyntax
            ?? type.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<ClassDeclarationSyntax>()
                .FirstOrDefault();
        return part is not null && solution.GetDocument(part.SyntaxTree) is { } document
            ? new(document.Id, part, type, overridden, method)
            : null;
    }

    /// <summary>A statement as it is written here, where the parameter may have another name.</summary>
    public string Written(string statement) =>
        _method is null ? statement : ParameterName + statement.Substring(statement.IndexOf('.'));

    public IEnumerable<TextEdit> With(IReadOnlyList<string> statements, string newLine)
    {
        var written = statements.Select(Written).ToList();
        if (_method is null)
            return [WithMethod(statements, newLine)];
        return _method.ExpressionBody is { } arrow
            ? WithBlock(arrow, written, newLine)
            : written.Select(s => WithStatement(_method.Body!, s, newLine));
    }

    /// <summary>A member of its own, after the properties.</summary>
    public TextEdit WithMember(string member, string newLine)
    {
        var after = _class.Members.LastOrDefault(m => m is PropertyDeclarationSyntax)?.GetLastToken()
            ?? _class.OpenBraceToken;
        return new(Document, Lines.After(after), Lines.Break(after, newLine) + member + newLine);
    }

    public bool Equals(DefineMethod? other) =>
        other is not null && other.Document == Document && other._class.SpanStart == _class.SpanStart;

    public override bool Equals(object? obj) => Equals(obj as DefineMethod);

    public override int GetHashCode() => _class.SpanStart;

    private string ParameterName => _method!.ParameterList.Parameters[0].Identifier.Text;

    private static IMethodSymbol? Declared(INamedTypeSymbol type) => type.GetMembers(Name).OfType<IMethodSymbol>()
        .FirstOrDefault(m => m is { Parameters.Length: 1, ReturnsVoid: true, IsStatic: false }
            && m.Parameters[0].Type is { Name: "TableDefinition" or "DatabaseDefinition" });

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var t = type.BaseType; t is not null; t = t.BaseType)
            yield return t;
    }

    private TextEdit WithStatement(BlockSyntax body, string statement, string newLine)
    {
        var after = PlaceOf(statement, body) is { } previous ? previous.GetLastToken() : body.OpenBraceToken;
        return new(Document, Lines.After(after), Lines.Break(after, newLine) + statement + newLine);
    }

    /// <summary>
    /// The comment first, an index after what else is said of its columns, and the rest before what leaves the method.
    /// </summary>
    private static StatementSyntax? PlaceOf(string statement, BlockSyntax body)
    {
        if (statement.IndexOf(".Comment(", StringComparison.Ordinal) == statement.IndexOf('.'))
            return body.Statements.FirstOrDefault(IsCallOfBase);
        var names = statement.Contains(".Index(")
            ? SyntaxFactory.ParseExpression(statement.TrimEnd(';')).DescendantNodes().OfType<ArgumentSyntax>()
                .Select(a => a.ToString()).ToImmutableHashSet()
            : ImmutableHashSet<string>.Empty;
        return body.Statements.LastOrDefault(s => Mentions(s, names))
            ?? body.Statements.LastOrDefault(s => s is not
                (ReturnStatementSyntax or ThrowStatementSyntax or LocalFunctionStatementSyntax));
    }

    private static bool IsCallOfBase(StatementSyntax statement) => statement is ExpressionStatementSyntax
    {
        Expression: InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax },
        },
    };

    private static bool Mentions(StatementSyntax statement, ImmutableHashSet<string> names) =>
        statement is ExpressionStatementSyntax
        && statement.DescendantNodes().OfType<IdentifierNameSyntax>().Any(i => names.Contains(i.Identifier.Text));

    private IEnumerable<TextEdit> WithBlock(
        ArrowExpressionClauseSyntax arrow, IReadOnlyList<string> statements, string newLine)
    {
        var end = _method!.SemicolonToken;
        yield return new(Document, arrow.ArrowToken.Span, newLine + "{" + newLine)
        {
            Around = TextSpan.FromBounds(arrow.ArrowToken.SpanStart, end.Span.End),
        };
        yield return new(
            Document, Lines.After(end),
            Lines.Break(end, newLine) + string.Concat(statements.Select(s => s + newLine)) + "}" + newLine);
    }

    private TextEdit WithMethod(IReadOnlyList<string> statements, string newLine)
    {
        var parameter = _overridden.Parameters[0];
        var name = parameter.Type.Name == "TableDefinition" ? "t" : "d";
        var accessibility = SyntaxFacts.GetText(_overridden.DeclaredAccessibility);
        var type = parameter.Type.ToDisplayString(
            IsImported ? SymbolDisplayFormat.MinimallyQualifiedFormat : SymbolDisplayFormat.FullyQualifiedFormat);
        var inherited = _overridden.IsAbstract || IsOfLibrary(_overridden) ? [] : new[] { $"base.{Name}({name});" };
        var body = string.Concat(inherited.Concat(statements).Select(s => s + newLine));
        var before = _class.CloseBraceToken.GetPreviousToken();
        var isEmpty = before == _class.OpenBraceToken;
        return new(
            Document,
            Lines.After(before),
            Lines.Break(before, newLine) + (isEmpty ? "" : newLine)
                + $"{accessibility} override void {Name}({type} {name}){newLine}{{{newLine}{body}}}{newLine}");
    }

    private bool IsImported => _class.SyntaxTree.GetRoot().DescendantNodes(n => n is not MemberDeclarationSyntax
            or BaseNamespaceDeclarationSyntax)
        .OfType<UsingDirectiveSyntax>().Any(u => u is { Alias: null } && u.Name?.ToString() == nameof(SchemaKit));

    private bool IsOfLibrary(IMethodSymbol method) =>
        !SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, _type.ContainingAssembly)
        && method.ContainingAssembly.Name == nameof(SchemaKit);
}
