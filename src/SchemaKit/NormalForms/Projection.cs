namespace SchemaKit.NormalForms;

/// <summary>What dependencies say of a part of their relation: more than those that are inside it.</summary>
internal sealed class Projection(DependencySet set, SearchBound bound, CancellationToken cancellation = default)
{
    private readonly Dictionary<int, MinimalSets> _determinants = [];

    /// <summary>Whether no search met its bound so far, so that nothing is missing.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>
    /// All that holds in the part with a determinant that cannot be smaller, to one attribute each, in the order of
    /// attributes.
    /// </summary>
    public IEnumerable<Dependency> Onto(AttributeSet part) =>
        from position in part.Positions()
        from determinant in DeterminantsOf(position)
        where !determinant.Contains(position) && determinant.IsSubsetOf(part)
        select new Dependency(determinant, AttributeSet.Of(position));

    private IReadOnlyList<AttributeSet> DeterminantsOf(int position)
    {
        if (!_determinants.TryGetValue(position, out var found))
        {
            var dependent = AttributeSet.Of(position);
            found = MinimalSets.Of(set, dependent, dependent, bound, cancellation);
            _determinants.Add(position, found);
            IsComplete &= found.IsComplete;
        }

        return found.All;
    }
}
