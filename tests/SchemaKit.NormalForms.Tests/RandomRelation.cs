using CsCheck;

namespace SchemaKit.NormalForms.Tests;

/// <summary>A relation with dependencies as sets of bits, for theory and oracle to judge alike.</summary>
internal sealed record RandomRelation(int Count, IReadOnlyList<(int Left, int Right)> Dependencies)
{
    /// <summary>Up to twelve attributes, mostly few, and determinants of few attributes, as tables have them.</summary>
    public static Gen<RandomRelation> Any { get; } =
        from count in Gen.Frequency((8, Gen.Int[1, 6]), (3, Gen.Int[7, 9]), (1, Gen.Int[10, 12]))
        let any = Gen.Int[0, (1 << count) - 1]
        let side = Gen.Select(any, any, (a, b) => a & b)
        from dependencies in Gen.Select(side, side).Array[0, 8]
        select new RandomRelation(count, dependencies);

    public DependencySet ToSet() =>
        new(Count, [.. Dependencies.Select(d => new Dependency(Set(d.Left), Set(d.Right)))]);

    public static AttributeSet Set(int bits) =>
        AttributeSet.Of(Enumerable.Range(0, 31).Where(i => (bits >> i & 1) == 1));

    public static int Mask(AttributeSet set) => set.Positions().Sum(position => 1 << position);

    public static (int Left, int Right) Mask(Dependency dependency) =>
        (Mask(dependency.Determinant), Mask(dependency.Dependents));

    public override string ToString()
    {
        var dependencies = Dependencies.Select(d => $"{Letters(d.Left)}->{Letters(d.Right)}");
        return $"{Letters((1 << Count) - 1)}: {string.Join(", ", dependencies)}";
    }

    private static string Letters(int bits) =>
        string.Concat(Enumerable.Range(0, 31).Where(i => (bits >> i & 1) == 1).Select(i => (char)('A' + i)));
}
