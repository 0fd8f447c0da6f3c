namespace SchemaKit.NormalForms;

/// <summary>
/// Relations in Boyce-Codd normal form that join without loss, and the dependencies that no relation keeps.
/// </summary>
/// <param name="Fragments">The relations.</param>
/// <param name="Lost">What only their join could check, to one attribute each.</param>
internal sealed record BoyceCoddDecomposition(IReadOnlyList<Fragment> Fragments, IReadOnlyList<Dependency> Lost)
{
    /// <summary>
    /// Splits what the synthesis leaves short of it; null when that takes a search beyond its bound.
    /// </summary>
    public static BoyceCoddDecomposition? Of(
        DependencySet set, SearchBound? bound = null, CancellationToken cancellation = default)
    {
        var projection = new Projection(set, bound ?? SearchBound.Default, cancellation);
        var fragments = new List<Fragment>();
        foreach (var fragment in Synthesis.Of(set))
            fragments.AddRange(Split(set, projection, fragment));
        if (!projection.IsComplete)
            return null;
        var kept = Synthesis.Maximal(fragments);
        var lost = Preservation.Lost(set, [.. kept.Select(f => f.Attributes)], CanonicalCover.Split(set));
        return new(kept, lost);
    }

    private static IEnumerable<Fragment> Split(DependencySet set, Projection projection, Fragment whole)
    {
        if (projection.Violation(whole.Attributes) is not { } violated)
            return [whole];
        var key = violated.Determinant;
        var moved = set.Closure(key).Intersect(whole.Attributes);
        var left = whole.Attributes.Except(moved).Union(key);
        return Split(set, projection, new(moved, [key])).Concat(Split(set, projection, new(left, [KeyOf(left)])));

        AttributeSet KeyOf(AttributeSet attributes) => set.Minimise(attributes, attributes);
    }
}
