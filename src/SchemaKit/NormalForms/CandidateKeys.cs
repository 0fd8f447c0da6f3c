namespace SchemaKit.NormalForms;

/// <summary>The candidate keys of a relation, as far as the bound of the search let them be found.</summary>
internal sealed class CandidateKeys
{
    private CandidateKeys(MinimalSets found, SearchBound bound)
    {
        (All, IsComplete, Bound) = (found.All, found.IsComplete, bound);
        Prime = All.Aggregate(AttributeSet.Empty, (set, key) => set.Union(key));
    }

    /// <summary>The keys that were found: short ones first, then in the order of their attributes.</summary>
    public IReadOnlyList<AttributeSet> All { get; }

    /// <summary>
    /// Whether there are no others. If not, an attribute outside <see cref="Prime"/> may be prime all the same.
    /// </summary>
    public bool IsComplete { get; }

    /// <summary>The attributes that are in some key.</summary>
    public AttributeSet Prime { get; }

    public SearchBound Bound { get; }

    public static CandidateKeys Of(
        DependencySet set, SearchBound? bound = null, CancellationToken cancellation = default)
    {
        bound ??= SearchBound.Default;
        // What only ever stands on right sides is in no key.
        var onLeft = set.Dependencies.Aggregate(AttributeSet.Empty, (all, d) => all.Union(d.Determinant));
        var onRight = set.Dependencies.Aggregate(AttributeSet.Empty, (all, d) => all.Union(d.Dependents));
        var start = set.Attributes.Except(onRight.Except(onLeft));
        return new(MinimalSets.Of(set, start, set.Attributes, bound, cancellation), bound);
    }
}
