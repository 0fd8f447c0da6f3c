namespace SchemaKit.Analyzers.Interpretation;

/// <summary>Names by which symbols and types of this process are compared.</summary>
internal static class SymbolNames
{
    /// <summary>As <see cref="Type.FullName"/> has it, without type arguments.</summary>
    public static string FullName(INamedTypeSymbol type) => type switch
    {
        { ContainingType: { } outer } => $"{FullName(outer)}+{type.MetadataName}",
        { ContainingNamespace: { IsGlobalNamespace: false } space } => $"{space.ToDisplayString()}.{type.MetadataName}",
        _ => type.MetadataName,
    };

    /// <summary>Tells one table class from another, type arguments included.</summary>
    public static string Key(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeArguments: [_, ..] arguments } named =>
            $"{FullName(named)}[{string.Join(",", arguments.Select(Key))}]",
        INamedTypeSymbol named => FullName(named),
        _ => type.ToDisplayString(),
    };

    public static string Parameter(IParameterSymbol parameter) =>
        Of(parameter.Type) + (parameter.RefKind == RefKind.None ? "" : "&");

    /// <summary>
    /// Spans count as arrays: reflection cannot pass them, and each such method has a sister that takes an array.
    /// </summary>
    private static string Of(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Of(array.ElementType) + "[]",
        INamedTypeSymbol { Name: "ReadOnlySpan", TypeArguments: [var element] } => Of(element) + "[]",
        INamedTypeSymbol { TypeArguments: [_, ..] arguments } =>
            $"{type.MetadataName}[{string.Join(",", arguments.Select(Of))}]",
        IDynamicTypeSymbol => nameof(Object),
        _ => StandIn(type.MetadataName),
    };

    public static string Of(Type type) => type switch
    {
        { IsByRef: true } => Of(type.GetElementType()!) + "&",
        { IsArray: true } => Of(type.GetElementType()!) + "[]",
        { IsGenericType: true } => $"{type.Name}[{string.Join(",", type.GetGenericArguments().Select(Of))}]",
        _ => StandIn(type.Name),
    };

    /// <summary>The compilers' copy of the core has no such types, and takes any object.</summary>
    private static string StandIn(string name) => name is "DateOnly" or "TimeOnly" ? nameof(Object) : name;
}
