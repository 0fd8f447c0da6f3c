namespace SchemaKit.NormalForms;

/// <summary>Everything that second normal form forbids, by its definition.</summary>
internal static class PartialDependencies
{
    /// <summary>
    /// Each attribute of no key with the smallest proper parts of keys that determine it; null when the search for them
    /// met its bound.
    /// </summary>
    public static IReadOnlyList<Dependency>? Of(
        DependencySet set, CandidateKeys keys, CancellationToken cancellation = default)
    {
        if (!keys.IsComplete)
            return null;
        var found = new List<Dependency>();
        foreach (var position in Determined(set, keys))
        {
            var dependent = AttributeSet.Of(position);
            var determinants = MinimalSets.Of(set, dependent, dependent, keys.Bound, cancellation);
            if (!determinants.IsComplete)
                return null;
            found.AddRange(
                from determinant in determinants.All
                where keys.All.Any(determinant.IsProperSubsetOf)
                select new Dependency(determinant, dependent));
        }

        return found;
    }

    private static AttributeSet Determined(DependencySet set, CandidateKeys keys)
    {
        var parts = from key in keys.All from position in key.Positions() select set.Closure(key.Without(position));
        return parts.Aggregate(AttributeSet.Empty, (all, closure) => all.Union(closure)).Except(keys.Prime);
    }
}
