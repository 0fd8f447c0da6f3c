namespace SchemaKit.Analyzers.Interpretation;

/// <summary>One call: its receiver, the method with its type arguments, and what it has returned so far.</summary>
/// <param name="self">The receiver, or null.</param>
/// <param name="method">The method, constructed; null for an initialiser.</param>
/// <param name="outer">The call that a lambda or a local function was made in.</param>
internal sealed class Activation(object? self, IMethodSymbol? method, Activation? outer)
{
    public object? Self => self;

    public object? Result { get; set; }

    /// <summary>Code that was skipped may have returned already.</summary>
    public bool MayHaveReturned { get; set; }

    /// <summary>Whether the method is one that may be an iterator, by what it returns.</summary>
    public bool MayYield => method?.ReturnType.OriginalDefinition.SpecialType
        is SpecialType.System_Collections_IEnumerable or SpecialType.System_Collections_Generic_IEnumerable_T
        or SpecialType.System_Collections_IEnumerator or SpecialType.System_Collections_Generic_IEnumerator_T;

    /// <summary>What an iterator has yielded.</summary>
    public List<object?>? Yielded { get; set; }

    /// <summary>What a type parameter of a user's method or class stands for here.</summary>
    public ITypeSymbol? Argument(ITypeParameterSymbol parameter)
    {
        for (var call = this; call is not null; call = call.Outer)
        {
            var found = parameter.DeclaringMethod is { } declaring
                ? call.OfMethod(parameter, declaring)
                : call.OfType(parameter);
            if (found is not null)
                return found;
        }

        return null;
    }

    private Activation? Outer => outer;

    private ITypeSymbol? OfMethod(ITypeParameterSymbol parameter, IMethodSymbol declaring) =>
        SymbolEqualityComparer.Default.Equals(method?.OriginalDefinition, declaring.OriginalDefinition)
            ? method!.TypeArguments[parameter.Ordinal]
            : null;

    private ITypeSymbol? OfType(ITypeParameterSymbol parameter) =>
        Find((self as InterpretedObject)?.Type, parameter) ?? Find(method?.ContainingType, parameter);

    private static ITypeSymbol? Find(INamedTypeSymbol? type, ITypeParameterSymbol parameter)
    {
        for (; type is not null; type = type.BaseType ?? type.ContainingType)
        {
            for (var outer = type; outer is not null; outer = outer.ContainingType)
            {
                var declaring = parameter.DeclaringType?.OriginalDefinition;
                if (SymbolEqualityComparer.Default.Equals(outer.OriginalDefinition, declaring))
                    return outer.TypeArguments[parameter.Ordinal];
            }
        }

        return null;
    }
}
