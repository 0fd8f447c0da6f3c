namespace SchemaKit.NormalForms;

/// <summary>The candidate keys of a table, as far as the bounds of the search let them be found.</summary>
internal sealed class CandidateKeys
{
    /// <summary>How many keys are looked for at most.</summary>
    public const int MaxKeys = 1_000;

    /// <summary>How many closures are computed at most.</summary>
    public const int MaxClosures = 100_000;

    private CandidateKeys(IReadOnlyList<ColumnSet> all, bool isComplete)
    {
        All = all;
        IsComplete = isComplete;
        Prime = all.Aggregate(ColumnSet.Empty, (set, key) => set.Union(key));
    }

    /// <summary>The keys that were found, the first one from the whole table.</summary>
    public IReadOnlyList<ColumnSet> All { get; }

    /// <summary>
    /// Whether there are no others. If not, a column outside <see cref="Prime"/> may be prime all the same.
    /// </summary>
    public bool IsComplete { get; }

    /// <summary>The columns that are in some key.</summary>
    public ColumnSet Prime { get; }

    /// <summary>
    /// Finds the keys by the exchange of Lucchesi and Osborn: for each key and dependency, a new superkey.
    /// </summary>
    /// <seealso href="https://doi.org/10.1016/0022-0000(78)90009-0"/>
    public static CandidateKeys Of(
        DependencySet set,
        int maxKeys = MaxKeys,
        int maxClosures = MaxClosures,
        CancellationToken cancellation = default)
    {
        var start = set.ClosureCount;
        var keys = new List<ColumnSet> { set.Minimise(set.Columns) };
        for (var i = 0; i < keys.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var dependency in set.Dependencies)
            {
                var superkey = dependency.Determinant.Union(keys[i].Except(dependency.Dependents));
                if (keys.Any(key => key.IsSubsetOf(superkey)))
                    continue;
                if (keys.Count >= maxKeys || set.ClosureCount - start >= maxClosures)
                    return new(keys, isComplete: false);
                keys.Add(set.Minimise(superkey));
            }
        }

        return new(keys, isComplete: true);
    }
}
