namespace SchemaKit.NormalForms;

/// <summary>How far a relation is normalised, and what keeps it from going further.</summary>
internal sealed class Verdict
{
    private Verdict(
        DependencySet set, IReadOnlyList<Dependency> cover, CandidateKeys keys, IReadOnlyList<Violation> violations)
    {
        (Set, Cover, Keys) = (set, cover, keys);
        // An attribute of no known key may be in one that was not found.
        IsDecided = keys.IsComplete || violations.All(v => v.Breaks == NormalForm.BoyceCodd);
        Violations = IsDecided ? violations : [];
    }

    public DependencySet Set { get; }

    /// <summary>The canonical cover, with one attribute on each right side.</summary>
    public IReadOnlyList<Dependency> Cover { get; }

    /// <summary>The keys that the verdict was made against.</summary>
    public CandidateKeys Keys { get; }

    /// <summary>Whether the keys that were found suffice to say what the violations are.</summary>
    public bool IsDecided { get; }

    /// <summary>What breaks the forms up to that of Boyce and Codd, in the order of the cover.</summary>
    public IReadOnlyList<Violation> Violations { get; }

    /// <summary>The multivalued dependencies that fourth normal form forbids.</summary>
    public IReadOnlyList<MultivaluedDependency> MultivaluedViolations { get; private init; } = [];

    /// <summary>The highest form that the relation has; null when that is not decided.</summary>
    public NormalForm? Highest => Violations switch
    {
        _ when !IsDecided => null,
        [] => MultivaluedViolations.Count == 0 ? NormalForm.Fourth : NormalForm.BoyceCodd,
        _ => Violations.Min(v => v.Breaks) - 1,
    };

    public static Verdict Of(
        DependencySet set,
        IReadOnlyList<MultivaluedDependency>? multivalued = null,
        SearchBound? bound = null,
        CancellationToken cancellation = default) =>
        Of(set, set, multivalued, bound, cancellation);

    /// <summary>Judges dependencies of which some hold for a part of the rows only.</summary>
    /// <param name="everywhere">Those that hold for all rows, and so make keys.</param>
    /// <param name="set">All of them.</param>
    /// <param name="multivalued">What is said of sets of values.</param>
    /// <param name="bound">How far to look for keys.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static Verdict Of(
        DependencySet everywhere,
        DependencySet set,
        IReadOnlyList<MultivaluedDependency>? multivalued,
        SearchBound? bound = null,
        CancellationToken cancellation = default)
    {
        var keys = CandidateKeys.Of(everywhere, bound, cancellation);
        var cover = CanonicalCover.Split(set);
        var parts = new KeyParts(everywhere, keys);
        var violations = cover.Where(d => !everywhere.IsSuperkey(d.Determinant)).Select(d => Judge(d, keys, parts));
        return new(set, cover, keys, [.. violations])
        {
            MultivaluedViolations =
            [
                .. (multivalued ?? []).Where(m =>
                    !m.IsTrivialIn(set.Attributes) && !everywhere.IsSuperkey(m.Determinant)),
            ],
        };
    }

    private static Violation Judge(Dependency dependency, CandidateKeys keys, KeyParts parts)
    {
        if (dependency.Dependents.IsSubsetOf(keys.Prime))
            return new(dependency, NormalForm.BoyceCodd);
        return parts.Find(dependency.Determinant) is { } found
            ? new(dependency with { Determinant = found.Part }, NormalForm.Second) { Key = found.Key }
            : new(dependency, NormalForm.Third);
    }
}
