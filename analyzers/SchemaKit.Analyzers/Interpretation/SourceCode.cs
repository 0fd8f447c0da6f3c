using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaKit.Analyzers.Sources;

namespace SchemaKit.Analyzers.Interpretation;

/// <summary>The bodies and initialisers of the user's members.</summary>
/// <remarks>
/// Another project's source is not looked at: the editor has it, the build has not, and the two must agree.
/// </remarks>
internal sealed class SourceCode(PresentCode code, CancellationToken cancellation)
{
    private readonly Dictionary<IMethodSymbol, IBlockOperation?> _bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation?> _initialisers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ImmutableArray<(ISymbol, IOperation)>> _ofType =
        new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> _isAutomatic = new(SymbolEqualityComparer.Default);

    public bool Holds(ITypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, code.Symbols.Assembly);

    public IOperation? Operation(SyntaxNode node) => code.Operation(node, cancellation);

    public SyntaxNode? Declaration(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);

    /// <summary>
    /// The body, which may stand in another part of a partial class; null when there is none to follow.
    /// </summary>
    public IBlockOperation? Body(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        method = method.PartialImplementationPart ?? method;
        if (_bodies.TryGetValue(method, out var known))
            return known;
        return _bodies[method] = Declaration(method) is { } node ? BodyOf(node) : null;
    }

    /// <summary>The value with its conversion to the type of the member.</summary>
    public IOperation? Initialiser(ISymbol member)
    {
        if (_initialisers.TryGetValue(member, out var known))
            return known;
        var clause = member.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellation) switch
        {
            PropertyDeclarationSyntax property => property.Initializer,
            VariableDeclaratorSyntax field => field.Initializer,
            _ => null,
        }).FirstOrDefault(c => c is not null);
        return _initialisers[member] =
            clause is null ? null : (Operation(clause) as ISymbolInitializerOperation)?.Value;
    }

    /// <summary>Part by part in the compiler's order, which is that of the files.</summary>
    public ImmutableArray<(ISymbol Member, IOperation Value)> InstanceInitialisers(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        if (_ofType.TryGetValue(type, out var known))
            return known;
        var all = ImmutableArray.CreateBuilder<(ISymbol, IOperation)>();
        foreach (var member in type.GetMembers())
        {
            if (member is { IsStatic: false, IsImplicitlyDeclared: false } and (IPropertySymbol or IFieldSymbol)
                && Initialiser(member) is { } value)
            {
                all.Add((member, value));
            }
        }

        return _ofType[type] = all.ToImmutable();
    }

    /// <summary>Whether the property has a field of its own.</summary>
    public bool IsAutomatic(IPropertySymbol property)
    {
        property = property.OriginalDefinition;
        if (!_isAutomatic.TryGetValue(property, out var found))
        {
            _isAutomatic[property] = found = property.ContainingType.GetMembers().OfType<IFieldSymbol>()
                .Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property));
        }

        return found;
    }

    private IBlockOperation? BodyOf(SyntaxNode node) => Operation(node) switch
    {
        IMethodBodyBaseOperation method => method.BlockBody ?? method.ExpressionBody,
        ILocalFunctionOperation local => local.Body,
        IBlockOperation block => block,
        _ when node is AccessorDeclarationSyntax { ExpressionBody: { } arrow } => Operation(arrow) as IBlockOperation,
        _ => null,
    };
}
