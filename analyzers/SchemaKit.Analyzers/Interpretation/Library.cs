using System.Reflection;
using SchemaKit.Seam;

namespace SchemaKit.Analyzers.Interpretation;

/// <summary>
/// Finds what to run for a symbol of SchemaKit. Where a type parameter stands for a user's table or enum, that is the
/// internal twin, which takes a description for each such parameter.
/// </summary>
internal sealed class Library(IAssemblySymbol assembly)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly s_assembly = typeof(Table).Assembly;

    private readonly Dictionary<IMethodSymbol, LibraryMethod?> _methods = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Type?> _types = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(MethodBase, Type), MethodBase> _closed = [];

    public bool Contains(ISymbol? symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol?.ContainingAssembly, assembly);

    public static bool IsDescribed(ITypeParameterSymbol parameter) => parameter.ConstraintTypes.Any(type =>
        type is { Name: nameof(Table), ContainingNamespace.Name: nameof(SchemaKit) }
            or { SpecialType: SpecialType.System_Enum });

    /// <summary>
    /// The type parameters of a method or of a constructor's class that a twin takes descriptions for.
    /// </summary>
    public static IEnumerable<ITypeParameterSymbol> Described(IMethodSymbol definition) =>
        (definition.MethodKind == MethodKind.Constructor
            ? definition.ContainingType.TypeParameters
            : definition.TypeParameters).Where(IsDescribed);

    public LibraryMethod? Find(IMethodSymbol definition)
    {
        if (_methods.TryGetValue(definition, out var known))
            return known;
        var described = Described(definition).Count();
        var method = TypeOf(definition.ContainingType)?.GetMember(definition.MetadataName, Declared)
            .OfType<MethodBase>()
            .FirstOrDefault(m => described == 0 ? Matches(m, definition) : IsTwin(m, definition, described));
        return _methods[definition] = method is null ? null : LibraryMethod.Of(method, definition);
    }

    /// <summary>The method on a closed type, with its own type arguments.</summary>
    public MethodBase Close(MethodBase method, Type declaring, Type[] arguments)
    {
        if (method.DeclaringType!.ContainsGenericParameters)
        {
            if (!_closed.TryGetValue((method, declaring), out var closed))
            {
                closed = declaring.GetMembers(Declared).OfType<MethodBase>()
                    .First(m => m.MetadataToken == method.MetadataToken);
                _closed.Add((method, declaring), closed);
            }

            method = closed;
        }

        return arguments.Length == 0 ? method : ((MethodInfo)method).MakeGenericMethod(arguments);
    }

    /// <summary>The type as declared; null where it is not SchemaKit's.</summary>
    public Type? TypeOf(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        if (!_types.TryGetValue(type, out var found))
            _types[type] = found = Contains(type) ? s_assembly.GetType(SymbolNames.FullName(type)) : null;
        return found;
    }

    /// <summary>What to close a class or a method over: a user's type becomes <see cref="object"/>.</summary>
    public Type Close(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Close(array.ElementType).MakeArrayType(),
        INamedTypeSymbol { IsGenericType: true } named when TypeOf(named) is { } open =>
            open.MakeGenericType(Arguments(named)),
        INamedTypeSymbol named => TypeOf(named) ?? BaseLibrary.ExactTypeOf(named) ?? typeof(object),
        _ => typeof(object),
    };

    private Type[] Arguments(INamedTypeSymbol type) =>
    [
        .. type.TypeArguments.Select((argument, i) =>
            IsDescribed(type.OriginalDefinition.TypeParameters[i]) ? typeof(ErasedTable) : Close(argument)),
    ];

    private static bool Matches(MethodBase method, IMethodSymbol symbol) =>
        method.IsStatic == symbol.IsStatic
        && (method.IsGenericMethod ? method.GetGenericArguments().Length : 0) == symbol.Arity
        && method.GetParameters().Select(p => SymbolNames.Of(p.ParameterType))
            .SequenceEqual(symbol.Parameters.Select(SymbolNames.Parameter));

    private static bool IsTwin(MethodBase method, IMethodSymbol symbol, int described)
    {
        var parameters = method.GetParameters();
        return method.IsAssembly
            && method.IsStatic == symbol.IsStatic
            && parameters.Take(described)
                .All(p => p.ParameterType == typeof(TableType) || p.ParameterType == typeof(EnumType))
            && parameters.Skip(described).Select(p => p.Name).SequenceEqual(symbol.Parameters.Select(p => p.Name));
    }
}
