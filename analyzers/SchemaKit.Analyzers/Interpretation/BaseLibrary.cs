using System.Globalization;
using System.Reflection;
using System.Text;

namespace SchemaKit.Analyzers.Interpretation;

/// <summary>
/// The part of .NET that is called as it is: the same everywhere, without clock, chance, environment or culture. What
/// is generic in it is closed over <see cref="object"/>.
/// </summary>
internal sealed class BaseLibrary
{
    private static readonly Dictionary<string, Type> s_exact = new[]
    {
        typeof(bool), typeof(char), typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int),
        typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal), typeof(string),
        typeof(object), typeof(Guid), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan), typeof(DayOfWeek),
        typeof(DateTimeKind), typeof(StringComparison), typeof(StringSplitOptions), typeof(CultureInfo),
        typeof(NumberStyles),
    }.ToDictionary(type => type.FullName!);

    private static readonly Dictionary<string, Type> s_others = new[]
    {
        typeof(Math), typeof(Convert), typeof(Array), typeof(Enumerable), typeof(StringBuilder),
        typeof(StringComparer), typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(KeyValuePair<,>),
        typeof(Queue<>), typeof(Stack<>), typeof(IEnumerable<>), typeof(ICollection<>), typeof(IList<>),
        typeof(IDictionary<,>), typeof(IReadOnlyCollection<>), typeof(IReadOnlyList<>),
        typeof(IReadOnlyDictionary<,>), typeof(IGrouping<,>), typeof(ILookup<,>), typeof(Exception),
        typeof(ArgumentException), typeof(ArgumentNullException), typeof(ArgumentOutOfRangeException),
        typeof(InvalidOperationException), typeof(NotSupportedException), typeof(NotImplementedException),
        typeof(FormatException), typeof(OverflowException), typeof(KeyNotFoundException),
        typeof(IndexOutOfRangeException), typeof(NullReferenceException), typeof(InvalidCastException),
        typeof(DivideByZeroException),
    }.ToDictionary(type => type.FullName!);

    private static readonly HashSet<string> s_impure =
    [
        "Now", "UtcNow", "Today", "NewGuid", "GetHashCode", "CurrentCulture", "CurrentUICulture",
        "InstalledUICulture", "ToLocalTime", "ToUniversalTime", "LocalDateTime", "get_Now", "get_UtcNow",
        "get_Today", "get_CurrentCulture", "get_CurrentUICulture", "get_InstalledUICulture", "get_LocalDateTime",
        "get_StackTrace", "get_DefaultThreadCurrentCulture", "Intern", "IsInterned", "AsReadOnly",
    ];

    private readonly Dictionary<IMethodSymbol, MethodBase?> _methods = new(SymbolEqualityComparer.Default);

    /// <summary>A type that is the same in the user's program and here.</summary>
    public static Type? ExactTypeOf(INamedTypeSymbol type) =>
        s_exact.TryGetValue(SymbolNames.FullName(type), out var found) ? found : null;

    /// <summary>The type as it is called: closed over objects.</summary>
    public static Type? TypeOf(INamedTypeSymbol type)
    {
        if (ExactTypeOf(type) is { } exact)
            return exact;
        return s_others.TryGetValue(SymbolNames.FullName(type.OriginalDefinition), out var found) ? Close(found) : null;
    }

    /// <summary>The method to call, closed over objects; null when it is not one of those.</summary>
    public MethodBase? Find(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        if (_methods.TryGetValue(definition, out var known))
            return known;
        return _methods[definition] = s_impure.Contains(definition.Name) ? null : Search(definition);
    }

    private static MethodBase? Search(IMethodSymbol definition)
    {
        // Under C# 14 an array is a span first; the methods over sequences mean the same.
        var isOfSpans = definition.ContainingType.Name == "MemoryExtensions";
        if (isOfSpans && definition.Name is not ("Contains" or "SequenceEqual"))
            return null;
        var name = SymbolNames.FullName(definition.ContainingType);
        var type = isOfSpans ? typeof(Enumerable)
            : s_exact.TryGetValue(name, out var exact) ? exact
            : s_others.TryGetValue(name, out var other) ? other
            : null;
        var open =
            type?.GetMember(definition.MetadataName, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            .OfType<MethodBase>()
            .FirstOrDefault(m => m.IsStatic == definition.IsStatic && (isOfSpans
                ? m.GetParameters().Length == definition.Parameters.Length
                : m.GetParameters().Select(p => SymbolNames.Of(p.ParameterType))
                    .SequenceEqual(definition.Parameters.Select(SymbolNames.Parameter))));
        if (open is null)
            return null;
        if (type!.IsGenericTypeDefinition)
        {
            open = Close(type).GetMembers().OfType<MethodBase>()
                .First(m => m.MetadataToken == open.MetadataToken && m.Name == open.Name);
        }

        return open is MethodInfo { IsGenericMethodDefinition: true } generic
            ? generic.MakeGenericMethod([.. generic.GetGenericArguments().Select(_ => typeof(object))])
            : open;
    }

    private static Type Close(Type type) => type.IsGenericTypeDefinition
        ? type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(object))])
        : type;
}
