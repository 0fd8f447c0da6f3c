using SchemaKit.Seam;

namespace SchemaKit.Analyzers.Interpretation;

/// <content>Symbols as descriptions, type arguments, virtual members.</content>
internal sealed partial class Interpreter
{
    private readonly Dictionary<ITypeSymbol, object> _descriptions = new(SymbolEqualityComparer.Default);

    /// <summary>What a twin takes for a type argument.</summary>
    private object Describe(ITypeSymbol type)
    {
        if (!_descriptions.TryGetValue(type, out var description))
        {
            _descriptions[type] = description = type switch
            {
                INamedTypeSymbol { TypeKind: TypeKind.Enum } named => DescribedEnum.Of(named),
                INamedTypeSymbol { TypeKind: TypeKind.Class } named when _library.TypeOf(named) is { } real =>
                    new TableType(SymbolNames.Key(named), named.Name, () => Reflected(real)),
                INamedTypeSymbol { TypeKind: TypeKind.Class } named =>
                    new TableType(SymbolNames.Key(named), named.Name, () => Table(named)),
                _ => Unknown.Value,
            };
        }

        return description;
    }

    /// <summary>A table that SchemaKit ships.</summary>
    private static ReflectedObject Reflected(Type type)
    {
        var table = (Table)Activator.CreateInstance(type)!;
        return new(table, type, table.Apply);
    }

    private InterpretedObject Table(INamedTypeSymbol type)
    {
        InterpretedObject? table = null;
        Guarded(() => table = Construct(type, Parameterless(type), []));
        if (table is not null)
            return table;
        table = new InterpretedObject(this, type);
        table.Completeness.Break();
        return table;
    }

    /// <summary>Type parameters of the user's generic code, replaced by what they stand for here.</summary>
    private static ITypeSymbol Substitute(ITypeSymbol type, Frame frame) => type switch
    {
        ITypeParameterSymbol parameter => frame.Activation.Argument(parameter) ?? type,
        INamedTypeSymbol named => Substitute(named, frame),
        _ => type,
    };

    private static INamedTypeSymbol Substitute(INamedTypeSymbol type, Frame frame)
    {
        if (type.TypeArguments.IsEmpty || type.IsUnboundGenericType)
            return type;
        return Substitute(type.TypeArguments, frame) is { } arguments ? type.ConstructedFrom.Construct(arguments) : type;
    }

    /// <summary>Null where they stay as they are.</summary>
    private static ITypeSymbol[]? Substitute(ImmutableArray<ITypeSymbol> arguments, Frame frame)
    {
        ITypeSymbol[]? substituted = null;
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = Substitute(arguments[i], frame);
            if (!SymbolEqualityComparer.Default.Equals(argument, arguments[i]))
                (substituted ??= [.. arguments])[i] = argument;
        }

        return substituted;
    }

    private static IMethodSymbol Substitute(IMethodSymbol method, Frame frame)
    {
        if (method.TypeArguments.IsEmpty && method.ContainingType is not { IsGenericType: true })
            return method;
        if (method.ContainingType is { IsGenericType: true } type)
        {
            var substituted = Substitute(type, frame);
            if (!SymbolEqualityComparer.Default.Equals(type, substituted)
                && substituted.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(IsSame) is { } found)
            {
                return method.TypeArguments.IsEmpty
                    ? found
                    : found.Construct([.. method.TypeArguments.Select(a => Substitute(a, frame))]);
            }
        }

        return Substitute(method.TypeArguments, frame) is { } arguments
            ? method.ConstructedFrom.Construct(arguments)
            : method;

        bool IsSame(IMethodSymbol other) =>
            SymbolEqualityComparer.Default.Equals(other.OriginalDefinition, method.OriginalDefinition);
    }

    private bool IsTable(INamedTypeSymbol type) =>
        Bases(type).Any(t => _library.Contains(t) && t.Name == nameof(Table));

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }

    private static IMethodSymbol? Parameterless(INamedTypeSymbol type) =>
        type.InstanceConstructors.FirstOrDefault(c => c.Parameters.IsEmpty)
        ?? type.InstanceConstructors.FirstOrDefault(c => c.Parameters.All(p => p.IsOptional));

    /// <summary>The member that runs for an instance of a type.</summary>
    private static TSymbol Dispatch<TSymbol>(INamedTypeSymbol type, TSymbol symbol)
        where TSymbol : class, ISymbol
    {
        if (symbol.ContainingType.TypeKind == TypeKind.Interface)
            return type.FindImplementationForInterfaceMember(symbol) as TSymbol ?? symbol;
        if (!symbol.IsVirtual && !symbol.IsAbstract && !symbol.IsOverride)
            return symbol;
        foreach (var candidate in Bases(type).SelectMany(t => t.GetMembers(symbol.Name)).OfType<TSymbol>())
        {
            for (ISymbol? overridden = candidate; overridden is not null; overridden = Overridden(overridden))
            {
                if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, symbol.OriginalDefinition))
                    return candidate;
            }
        }

        return symbol;
    }

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    /// <summary>What a variable of a type holds before it is set.</summary>
    private object? DefaultOf(ITypeSymbol? type) => type switch
    {
        null or { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => null,
        INamedTypeSymbol { TypeKind: TypeKind.Enum } named => Constant(named, Activator.CreateInstance(
            BaseLibrary.ExactTypeOf(named.EnumUnderlyingType!) ?? typeof(int))),
        INamedTypeSymbol { IsTupleType: true } tuple =>
            new TupleValue([.. tuple.TupleElements.Select(e => DefaultOf(e.Type))]),
        INamedTypeSymbol named when BaseLibrary.ExactTypeOf(named) is { IsValueType: true } exact =>
            Activator.CreateInstance(exact),
        _ => Unknown.Value,
    };

    private object? Constant(ITypeSymbol? type, object? value)
    {
        if (value is null || type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } named)
            return value;
        var real = _library.TypeOf(named) ?? BaseLibrary.ExactTypeOf(named);
        return real is null ? new EnumConstant(named, value) : Enum.ToObject(real, value);
    }
}
