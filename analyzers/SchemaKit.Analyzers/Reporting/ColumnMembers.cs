using SchemaKit.Analyzers.Interpretation;
using SchemaKit.Rules.Authoring;

namespace SchemaKit.Analyzers.Reporting;

/// <summary>The members of tables and groups that hold a column, and do not hold it as a property that is only read.</summary>
internal sealed class ColumnMembers(IAssemblySymbol library, SourceCode source)
{
    public IEnumerable<(Rule Rule, Location Location, string Message)> Of(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is { IsStatic: false, IsImplicitlyDeclared: false } && Of(type, member) is { } fault)
                yield return (fault.Rule, member.Locations[0], fault.Message);
        }
    }

    private (Rule Rule, string Message)? Of(INamedTypeSymbol type, ISymbol member)
    {
        var name = $"{type.Name}.{member.Name}";
        return member switch
        {
            IFieldSymbol field when HoldsColumns(field.Type) && MakesOne(field) && !IsShown(field) =>
                (Rule.ColumnProperty, ColumnProperty.OfField(name, Written(field.Type))),
            IPropertySymbol property when !HoldsColumns(property.Type) => null,
            IPropertySymbol { DeclaredAccessibility: not Accessibility.Public } hidden when MakesOne(hidden) =>
                (Rule.ColumnProperty, ColumnProperty.OfHidden(name)),
            IPropertySymbol { SetMethod.IsInitOnly: false } settable when source.IsAutomatic(settable) =>
                (Rule.ColumnProperty, ColumnProperty.OfSettable(name)),
            IPropertySymbol { DeclaredAccessibility: Accessibility.Public } shown when IsMadeAnew(shown) =>
                (Rule.ColumnMadeAnew, ColumnMadeAnew.Of(name)),
            _ => null,
        };
    }

    /// <summary>A field or property whose initialiser makes the column: others hand on one that is held elsewhere.</summary>
    private bool MakesOne(ISymbol member) => source.Initialiser(member) is { } value && Makes(value);

    private bool IsMadeAnew(IPropertySymbol property) =>
        property.GetMethod is { } getter && source.Body(getter) is { } body
        && !body.Descendants().OfType<ICoalesceAssignmentOperation>().Any() && Makes(body);

    private bool Makes(IOperation code) => code.DescendantsAndSelf().Any(operation => operation switch
    {
        IInvocationOperation call => IsOfLibrary(call.TargetMethod.ContainingType) && HoldsColumns(call.Type),
        IObjectCreationOperation created => HoldsColumns(created.Type),
        _ => false,
    });

    /// <summary>Whether a public property gives the field away.</summary>
    private bool IsShown(IFieldSymbol field) => field.ContainingType.GetMembers().OfType<IPropertySymbol>()
        .Where(p => p is { DeclaredAccessibility: Accessibility.Public, GetMethod: not null })
        .Any(p => source.Body(p.GetMethod!)?.Descendants().OfType<IFieldReferenceOperation>()
            .Any(r => SymbolEqualityComparer.Default.Equals(r.Field, field)) == true);

    private bool HoldsColumns(ITypeSymbol? type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.Name is nameof(Column) or nameof(ColumnGroup) && IsOfLibrary(t))
                return true;
        }

        return false;
    }

    private bool IsOfLibrary(ITypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, library);

    private static string Written(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
