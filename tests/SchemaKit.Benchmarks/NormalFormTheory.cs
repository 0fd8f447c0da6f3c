using BenchmarkDotNet.Attributes;
using SchemaKit.NormalForms;

namespace SchemaKit.Benchmarks;

/// <summary>
/// Keys, verdicts and decompositions: of relations as they are, and of some that are made to take for ever. Each time
/// the dependencies are indexed anew.
/// </summary>
public class NormalFormTheory
{
    private const int Relations = 50;

    private IReadOnlyList<DependencySet> _relations = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _relations = RelationsOfForty.Make(Relations);
        foreach (var set in new[] { ManyKeys.OfPairs(32), ManyKeys.OfPairs(100), ManyKeys.OfChoices(32) })
        {
            if (CandidateKeys.Of(set).IsComplete)
                throw new InvalidOperationException("A search that should meet its bound came to an end.");
        }
    }

    [Benchmark(OperationsPerInvoke = Relations)]
    public int Verdicts() => _relations.Sum(set => Verdict.Of(set.With(set.Dependencies)).Violations.Count);

    [Benchmark(OperationsPerInvoke = Relations)]
    public int ThirdNormalForms() => _relations.Sum(set => Synthesis.Of(set.With(set.Dependencies)).Count);

    [Benchmark(OperationsPerInvoke = Relations)]
    public int BoyceCoddNormalForms() =>
        _relations.Sum(set => BoyceCoddDecomposition.Of(set.With(set.Dependencies))!.Fragments.Count);

    [Benchmark]
    public object KeysOf32Pairs() => DecideAll(ManyKeys.OfPairs(32));

    [Benchmark]
    public object KeysOf100Pairs() => DecideAll(ManyKeys.OfPairs(100));

    [Benchmark]
    public object KeysOf32Choices() => DecideAll(ManyKeys.OfChoices(32));

    /// <summary>All that the calculator answers.</summary>
    private static object DecideAll(DependencySet set)
    {
        var verdict = Verdict.Of(set);
        var partial = PartialDependencies.Of(set, verdict.Keys);
        return (verdict, partial, Synthesis.Of(set), BoyceCoddDecomposition.Of(set));
    }
}
