using SchemaKit.NormalForms;

namespace SchemaKit.Benchmarks;

/// <summary>
/// Relations of 40 attributes and 60 dependencies as tables have them: few attributes determine one or two others.
/// </summary>
internal static class RelationsOfForty
{
    private const int Attributes = 40;
    private const int Dependencies = 60;

    public static IReadOnlyList<DependencySet> Make(int count) => [.. Enumerable.Range(1, count).Select(Of)];

    private static DependencySet Of(int seed)
    {
        var random = new Random(seed);
        return new(
            Attributes,
            [
                .. Enumerable.Range(0, Dependencies).Select(_ =>
                    new Dependency(Some(random, atMost: 3), Some(random, atMost: 2))),
            ]);
    }

    private static AttributeSet Some(Random random, int atMost) =>
        AttributeSet.Of(Enumerable.Range(0, random.Next(1, atMost + 1)).Select(_ => random.Next(Attributes)));
}
