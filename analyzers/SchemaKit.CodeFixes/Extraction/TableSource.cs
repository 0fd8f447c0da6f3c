using SchemaKit.Analyzers.Reporting;
using SchemaKit.CodeFixes.Editing;
using SchemaKit.Model;

namespace SchemaKit.CodeFixes.Extraction;

/// <summary>A table, and the class that declares it.</summary>
internal sealed class TableSource
{
    private readonly Dictionary<string, PropertyDeclarationSyntax> _properties = [];
    private readonly Dictionary<ISymbol, string> _columns = new(SymbolEqualityComparer.Default);
    private readonly Compilation _compilation;

    private TableSource(
        TableModel table, INamedTypeSymbol type, BlockSyntax body, Compilation compilation, Solution solution)
    {
        (Table, Class, Body, _compilation, Solution) = (table, type, body, compilation, solution);
        var places = new SourcePlaces(compilation);
        foreach (var column in table.Columns)
        {
            if (places.Of(column.Location) is { SourceTree: { } tree } place
                && tree.GetRoot().FindNode(place.SourceSpan).FirstAncestorOrSelf<PropertyDeclarationSyntax>()
                    is { Initializer: not null } property
                && compilation.GetSemanticModel(tree).GetDeclaredSymbol(property) is { } symbol
                && SymbolEqualityComparer.Default.Equals(symbol.ContainingType, type))
            {
                _properties[column.Name] = property;
                _columns[symbol] = column.Name;
            }
        }
    }

    public TableModel Table { get; }

    public INamedTypeSymbol Class { get; }

    public Solution Solution { get; }

    /// <summary>What <c>Define</c> does.</summary>
    public BlockSyntax Body { get; }

    /// <summary>What the class calls its definition.</summary>
    public string Parameter => ((MethodDeclarationSyntax)Body.Parent!).ParameterList.Parameters[0].Identifier.Text;

    /// <summary>Null for a class whose <c>Define</c> is no block.</summary>
    public static TableSource? Of(
        TableModel table, INamedTypeSymbol type, Compilation compilation, Solution solution) =>
        DefineMethod.Of(type, solution)?.Body is { } body ? new(table, type, body, compilation, solution) : null;

    /// <summary>The property of a column; null where a group or a base class has it.</summary>
    public PropertyDeclarationSyntax? Property(string column) =>
        _properties.TryGetValue(column, out var property) ? property : null;

    public string Member(string column) => _properties[column].Identifier.Text;

    /// <summary>The symbols of the columns that the class itself declares.</summary>
    public IEnumerable<ISymbol> Symbols(IEnumerable<string> columns) =>
        _columns.Where(pair => columns.Contains(pair.Value)).Select(pair => pair.Key);

    /// <summary>The columns that some code mentions, each as often as it does.</summary>
    public IEnumerable<string> ColumnsIn(SyntaxNode code) =>
        from name in code.DescendantNodes().OfType<IdentifierNameSyntax>()
        let symbol = ModelOf(code).GetSymbolInfo(name).Symbol
        where symbol is not null && _columns.ContainsKey(symbol)
        select _columns[symbol];

    /// <summary>Whether some code of <c>Define</c> means the same in another class that has the same columns.</summary>
    public bool CanMove(SyntaxNode code) =>
        !code.DescendantNodes().Any(node => node is BaseExpressionSyntax or ThisExpressionSyntax)
        && code.DescendantNodes().OfType<IdentifierNameSyntax>().All(name => name.Parent is NameColonSyntax
            || ModelOf(code).GetSymbolInfo(name).Symbol switch
            {
                null or INamespaceOrTypeSymbol => true,
                ILocalSymbol => false,
                IParameterSymbol parameter => IsDefinition(parameter) || IsOfLambda(parameter),
                { IsStatic: true } => true,
                { } member when _columns.ContainsKey(member) => true,
                { } member => name.Parent is MemberAccessExpressionSyntax access && access.Name == name,
            });

    public Document DocumentOf(SyntaxNode node) => Solution.GetDocument(node.SyntaxTree)!;

    private SemanticModel ModelOf(SyntaxNode node) => _compilation.GetSemanticModel(node.SyntaxTree);

    private static bool IsDefinition(IParameterSymbol parameter) => parameter.Type.Name == nameof(TableDefinition);

    private static bool IsOfLambda(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction };
}
