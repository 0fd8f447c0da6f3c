using SchemaKit.NormalForms;

namespace SchemaKit.Tool.Relations;

/// <summary>What theory says of a relation. What a search could not decide within its bound is null.</summary>
internal sealed class Calculation
{
    private Calculation(Relation relation, Verdict verdict) => (Relation, Verdict) = (relation, verdict);

    public Relation Relation { get; }

    public Verdict Verdict { get; }

    public IReadOnlyList<AttributeSet>? Keys => Verdict.Keys.IsComplete ? Verdict.Keys.All : null;

    public AttributeSet? Prime => Verdict.Keys.IsComplete ? Verdict.Keys.Prime : null;

    public IReadOnlyList<Dependency> Cover => CanonicalCover.Joined(Verdict.Cover);

    public IReadOnlyList<Dependency>? SecondFormViolations { get; private init; }

    public IReadOnlyList<Dependency>? ThirdFormViolations => !Verdict.IsDecided
        ? null
        : [.. NoSuperkeys().Where(d => !d.Dependents.IsSubsetOf(Verdict.Keys.Prime))];

    public IReadOnlyList<Dependency> BoyceCoddViolations => [.. NoSuperkeys()];

    public IReadOnlyList<Dependency> FourthFormViolations =>
    [
        .. Verdict.MultivaluedViolations.Select(m => new Dependency(m.Determinant, m.Dependents.Except(m.Determinant))),
    ];

    public required IReadOnlyList<Fragment> ThirdForm { get; init; }

    public required BoyceCoddDecomposition? BoyceCodd { get; init; }

    /// <summary>What was not decided, and which bound it met.</summary>
    public IReadOnlyList<string> Undecided { get; private set; } = [];

    public static Calculation Of(Relation relation, CancellationToken cancellation)
    {
        var set = relation.Dependencies;
        var verdict = Verdict.Of(set, relation.Multivalued, cancellation: cancellation);
        var calculation = new Calculation(relation, verdict)
        {
            // Where no attribute is outside the known keys, there is none that a part of a key could determine.
            SecondFormViolations = set.Attributes.IsSubsetOf(verdict.Keys.Prime)
                ? []
                : PartialDependencies.Of(set, verdict.Keys, cancellation),
            ThirdForm = Synthesis.Of(set),
            BoyceCodd = BoyceCoddDecomposition.Of(set, cancellation: cancellation),
        };
        calculation.Undecided = [.. calculation.FindUndecided(verdict.Keys.Bound)];
        return calculation;
    }

    private IEnumerable<Dependency> NoSuperkeys() =>
        Verdict.Cover.Where(d => !Relation.Dependencies.IsSuperkey(d.Determinant));

    private IEnumerable<string> FindUndecided(SearchBound bound)
    {
        var limit = $"more than {bound.MaxSets} sets or {bound.MaxClosures} closures";
        if (Keys is null)
            yield return $"candidateKeys: {limit}";
        if (SecondFormViolations is null)
            yield return $"2NF: {limit}";
        if (ThirdFormViolations is null)
            yield return $"3NF: {limit}";
        if (BoyceCodd is null)
            yield return $"decomposition: {limit}";
    }
}
