using System.Reflection;

namespace SchemaKit.Analyzers.Interpretation;

/// <summary>What to run for a method of SchemaKit: itself or its twin, as declared.</summary>
/// <param name="Method">The method, not closed over type arguments.</param>
/// <param name="Described">Which type parameters it takes descriptions for.</param>
/// <param name="Closed">Which type parameters it has itself.</param>
internal sealed record LibraryMethod(MethodBase Method, ImmutableArray<int> Described, ImmutableArray<int> Closed)
{
    public static LibraryMethod Of(MethodBase method, IMethodSymbol definition)
    {
        var described = Library.Described(definition).Select(p => p.Ordinal).ToImmutableArray();
        var closed = definition.TypeParameters.Where(p => !Library.IsDescribed(p)).Select(p => p.Ordinal);
        return new(method, described, closed.ToImmutableArray());
    }
}
