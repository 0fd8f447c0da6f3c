using SchemaKit.NormalForms;

namespace SchemaKit.Benchmarks;

/// <summary>Relations with more keys or determinants than anyone can count, beside an attribute of no key.</summary>
internal static class ManyKeys
{
    /// <summary>Pairs that determine each other: each key takes one of every pair. One of them determines one more.</summary>
    public static DependencySet OfPairs(int pairs) => new(
        (2 * pairs) + 1,
        [
            .. Enumerable.Range(0, pairs).SelectMany(i => new[] { One(2 * i, (2 * i) + 1), One((2 * i) + 1, 2 * i) }),
            One(0, 2 * pairs),
        ]);

    /// <summary>Either of two attributes determines a third, and all those thirds together determine everything.</summary>
    public static DependencySet OfChoices(int choices)
    {
        var all = AttributeSet.First(3 * choices);
        var thirds = AttributeSet.Of(Enumerable.Range(0, choices).Select(i => (3 * i) + 2));
        return new(
            3 * choices,
            [
                .. Enumerable.Range(0, choices).SelectMany(i =>
                    new[] { One(3 * i, (3 * i) + 2), One((3 * i) + 1, (3 * i) + 2) }),
                new(thirds, all),
            ]);
    }

    private static Dependency One(int determinant, int dependent) =>
        new(AttributeSet.Of(determinant), AttributeSet.Of(dependent));
}
