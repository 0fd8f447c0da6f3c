using CsCheck;
using static SchemaKit.NormalForms.Tests.RandomRelation;

namespace SchemaKit.NormalForms.Tests;

/// <summary>Theory against the definitions, on random dependencies. A failure prints its seed and shrinks.</summary>
public class OracleTests
{
    private const int Relations = 20_000;

    // Rows are compared in pairs, which takes longer than bits.
    private const int RelationsWithRows = 3_000;

    [Fact]
    public void Keys_covers_verdicts_and_decompositions_are_those_of_the_definitions() =>
        RandomRelation.Any.Sample(
            relation =>
            {
                var oracle = new Oracle(relation);
                var set = relation.ToSet();
                JudgesKeys(oracle, set);
                JudgesCover(oracle, set);
                JudgesForms(oracle, set);
                JudgesSynthesis(oracle, set);
                JudgesBoyceCodd(oracle, set);
            },
            iter: Relations);

    [Fact]
    public void Losslessness_is_that_of_rows()
    {
        var cases =
            from relation in RandomRelation.Any
            where relation.Count is > 1 and < 8
            from parts in Gen.Int[1, (1 << relation.Count) - 1].Array[1, 4]
            from rows in Gen.Int[0, 2].Array[relation.Count].Array[0, 8]
            select (relation, parts, rows);
        cases.Sample(
            c =>
            {
                var covered = c.parts.Aggregate((left, right) => left | right);
                int[] parts = [.. c.parts, ((1 << c.relation.Count) - 1) & ~covered];
                var isLossless = LosslessJoin.Holds(c.relation.ToSet(), [.. parts.Select(Set)]);
                Require(isLossless == (JoinOracle.Counterexample(c.relation, parts) is null), "counterexample");
                var rows = JoinOracle.Satisfying(c.relation, c.rows.DistinctBy(row => string.Join(",", row)));
                if (isLossless && rows.Count > 0)
                    Require(JoinOracle.JoinSize(c.relation, rows, parts) == rows.Count, "join");
            },
            iter: RelationsWithRows);
    }

    private static void JudgesKeys(Oracle oracle, DependencySet set)
    {
        var keys = CandidateKeys.Of(set);
        Require(keys.IsComplete, "complete");
        Require(keys.All.Select(Mask).Order().SequenceEqual(oracle.Keys.Order()), "keys");
        Require(Mask(keys.Prime) == oracle.Prime, "prime");
    }

    private static void JudgesCover(Oracle oracle, DependencySet set)
    {
        var cover = CanonicalCover.Of(set).Select(Mask).ToList();
        for (var columns = 0; columns <= oracle.All; columns++)
            Require(Oracle.Closure(columns, cover) == oracle.Closure(columns), "closure by cover");
        Require(cover.DistinctBy(d => d.Left).Count() == cover.Count, "one dependency to a determinant");
        foreach (var (left, right) in cover)
        {
            Require(Oracle.Bits(left).All(bit => (right & ~oracle.Closure(left & ~bit)) != 0), "no attribute too many");
            foreach (var bit in Oracle.Bits(right))
            {
                var less = cover.Select(d => d == (left, right) ? (left, right & ~bit) : d).ToList();
                Require((Oracle.Closure(left, less) & bit) == 0, "no dependency too many");
            }
        }
    }

    private static void JudgesForms(Oracle oracle, DependencySet set)
    {
        var verdict = Verdict.Of(set);
        var partial = PartialDependencies.Of(set, verdict.Keys)!.Select(Mask).Order();
        Require(partial.SequenceEqual(oracle.PartialDependencies.Order()), "partial dependencies");
        var highest = oracle switch
        {
            _ when oracle.PartialDependencies.Any() => NormalForm.First,
            _ when !oracle.IsInThirdNormalForm(oracle.All) => NormalForm.Second,
            _ when !oracle.IsInBoyceCoddNormalForm(oracle.All) => NormalForm.Third,
            _ => NormalForm.Fourth,
        };
        Require(verdict.Highest == highest, "highest");
        var covered = verdict.Cover.Select(Mask).ToList();
        Require(
            covered.Count(d => oracle.Closure(d.Left) != oracle.All) == verdict.Violations.Count, "every violation");
        foreach (var violation in verdict.Violations)
        {
            var (left, right) = Mask(violation.Dependency);
            Require((right & ~oracle.Closure(left)) == 0 && (right & left) == 0, "holds");
            Require(oracle.Closure(left) != oracle.All, "no superkey");
            Require((violation.Breaks == NormalForm.BoyceCodd) == ((right & oracle.Prime) != 0), "prime");
            if (violation.Breaks == NormalForm.Second)
                Require(oracle.Keys.Contains(Mask(violation.Key!.Value)) && left != Mask(violation.Key.Value), "part");
        }
    }

    private static void JudgesSynthesis(Oracle oracle, DependencySet set)
    {
        var parts = Synthesis.Of(set).Select(fragment => fragment.Attributes).ToList();
        var bits = parts.Select(Mask).ToList();
        Require(bits.Aggregate((left, right) => left | right) == oracle.All, "every attribute");
        Require(LosslessJoin.Holds(set, parts), "lossless");
        Require(bits.TrueForAll(oracle.IsInThirdNormalForm), "third normal form");
        foreach (var dependency in oracle.Relation.Dependencies)
            Require(oracle.IsPreserved(bits, dependency), "preserved");
        Require(bits.TrueForAll(part => bits.Count(other => (part & ~other) == 0) == 1), "none inside another");
        foreach (var fragment in Synthesis.Of(set))
        {
            var part = Mask(fragment.Attributes);
            Require(fragment.Keys.All(key => (part & ~oracle.Closure(Mask(key))) == 0), "keys of fragments");
        }
    }

    private static void JudgesBoyceCodd(Oracle oracle, DependencySet set)
    {
        var decomposition = BoyceCoddDecomposition.Of(set)!;
        var parts = decomposition.Fragments.Select(fragment => fragment.Attributes).ToList();
        var bits = parts.Select(Mask).ToList();
        Require(LosslessJoin.Holds(set, parts), "lossless");
        Require(bits.TrueForAll(oracle.IsInBoyceCoddNormalForm), "Boyce-Codd normal form");
        var lost = CanonicalCover.Split(set).Where(d => !oracle.IsPreserved(bits, Mask(d)));
        Require(lost.SequenceEqual(decomposition.Lost), "lost");
        foreach (var dependency in set.Dependencies)
        {
            var isPreserved = oracle.IsPreserved(bits, Mask(dependency));
            Require(Preservation.Holds(set, parts, dependency) == isPreserved, "preservation");
        }
    }

    private static void Require(bool holds, string what)
    {
        if (!holds)
            throw new InvalidOperationException($"{what}: theory and oracle differ.");
    }
}
