namespace SchemaKit.NormalForms;

/// <summary>Whether a table is in third normal form, and what keeps it from that.</summary>
internal sealed class ThirdNormalForm
{
    private ThirdNormalForm(CandidateKeys keys, IReadOnlyList<Violation> violations) =>
        (Keys, Violations) = (keys, violations);

    /// <summary>The keys that the verdict was made against.</summary>
    public CandidateKeys Keys { get; }

    /// <summary>What is wrong, in the order of declaration; empty when the keys could not all be found.</summary>
    public IReadOnlyList<Violation> Violations { get; }

    public static ThirdNormalForm Of(
        DependencySet set,
        int maxKeys = CandidateKeys.MaxKeys,
        int maxClosures = CandidateKeys.MaxClosures,
        CancellationToken cancellation = default)
    {
        var keys = CandidateKeys.Of(set, maxKeys, maxClosures, cancellation);
        // A column of no known key may be in one that was not found: never guess.
        return new(keys, keys.IsComplete ? [.. Judge(set, keys)] : []);
    }

    private static IEnumerable<Violation> Judge(DependencySet set, CandidateKeys keys)
    {
        foreach (var dependency in set.CanonicalCover())
        {
            var dependents = dependency.Dependents.Except(keys.Prime);
            if (dependents.IsEmpty || set.IsSuperkey(dependency.Determinant))
                continue;
            var whole = keys.All.Where(key => dependency.Determinant.IsProperSubsetOf(key)).Take(1).ToList();
            yield return new(dependency with { Dependents = dependents }, whole.Count == 0 ? null : whole[0]);
        }
    }
}
