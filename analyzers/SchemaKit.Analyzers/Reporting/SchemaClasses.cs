using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaKit.Analyzers.Reporting;

/// <summary>The classes of a compilation that describe schemas: databases, tables and groups of columns.</summary>
internal sealed class SchemaClasses
{
    private static readonly ConditionalWeakTable<SyntaxTree, IReadOnlyList<ClassDeclarationSyntax>> s_derived = new();

    private readonly List<INamedTypeSymbol> _databases = [];
    private readonly List<INamedTypeSymbol> _tables = [];
    private readonly List<INamedTypeSymbol> _groups = [];

    public SchemaClasses(Compilation compilation, IAssemblySymbol library, CancellationToken cancellation)
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (Derived(tree, cancellation) is not { Count: > 0 } declarations)
                continue;
            var model = compilation.GetSemanticModel(tree);
            foreach (var declaration in declarations)
            {
                if (model.GetDeclaredSymbol(declaration, cancellation) is INamedTypeSymbol type && seen.Add(type))
                    ListOf(type, library)?.Add(type);
            }
        }
    }

    /// <summary>
    /// Those that can be made, or whose constructors want what only their program knows; the latter not where a class
    /// says it for them.
    /// </summary>
    public IEnumerable<INamedTypeSymbol> Databases => _databases.Where(type =>
        type is { IsAbstract: false, IsGenericType: false }
        && (type.InstanceConstructors.Any(c => c.Parameters.IsEmpty) || !_databases.Any(d => IsBaseOf(type, d))));

    public IReadOnlyList<INamedTypeSymbol> Tables => _tables;

    public IReadOnlyList<INamedTypeSymbol> Groups => _groups;

    public static bool IsBaseOf(INamedTypeSymbol type, INamedTypeSymbol derived)
    {
        for (var t = derived.BaseType; t is not null; t = t.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, type.OriginalDefinition))
                return true;
        }

        return false;
    }

    private List<INamedTypeSymbol>? ListOf(INamedTypeSymbol type, IAssemblySymbol library)
    {
        for (var t = type.BaseType; t is not null; t = t.BaseType)
        {
            if (!SymbolEqualityComparer.Default.Equals(t.ContainingAssembly, library))
                continue;
            switch (t.Name)
            {
                case nameof(Database):
                    return _databases;
                case nameof(Table):
                    return _tables;
                case nameof(ColumnGroup):
                    return _groups;
            }
        }

        return null;
    }

    /// <summary>
    /// The classes of a file that derive from anything. Trees survive edits elsewhere, and so does the answer.
    /// </summary>
    private static IReadOnlyList<ClassDeclarationSyntax> Derived(SyntaxTree tree, CancellationToken cancellation) =>
        s_derived.GetValue(tree, t =>
        [
            .. t.GetRoot(cancellation).DescendantNodes(IsContainer).OfType<ClassDeclarationSyntax>()
                .Where(type => type.BaseList is not null),
        ]);

    private static bool IsContainer(SyntaxNode node) =>
        node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;
}
