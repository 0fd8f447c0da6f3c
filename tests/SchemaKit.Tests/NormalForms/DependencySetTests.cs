using CsCheck;
using SchemaKit.NormalForms;

namespace SchemaKit.Tests.NormalForms;

public class DependencySetTests
{
    private const int Count = 6;

    private static readonly Gen<(int Left, int Right)[]> s_dependencies =
        Gen.Select(Gen.Int[1, (1 << Count) - 1], Gen.Int[1, (1 << Count) - 1]).Array[0, 7];

    [Fact]
    public void The_closure_is_that_of_the_definition() =>
        Gen.Select(s_dependencies, Gen.Int[0, (1 << Count) - 1]).Sample((dependencies, columns) =>
            Bits(BruteForce.ToSet(Count, dependencies).Closure(BruteForce.ToSet(columns))).Should()
                .Be(BruteForce.Closure(columns, dependencies)));

    [Fact]
    public void The_candidate_keys_are_all_minimal_superkeys() =>
        s_dependencies.Sample(dependencies =>
        {
            var keys = CandidateKeys.Of(BruteForce.ToSet(Count, dependencies));
            keys.IsComplete.Should().BeTrue();
            keys.All.Select(Bits).Should().BeEquivalentTo(BruteForce.Keys(Count, dependencies));
        });

    [Fact]
    public void The_cover_says_the_same_with_nothing_too_many() =>
        s_dependencies.Sample(dependencies =>
        {
            var cover = BruteForce.ToSet(Count, dependencies).CanonicalCover()
                .Select(d => (Left: Bits(d.Determinant), Right: Bits(d.Dependents))).ToList();
            for (var columns = 0; columns < 1 << Count; columns++)
                BruteForce.Closure(columns, cover).Should().Be(BruteForce.Closure(columns, dependencies));
            cover.Select(d => d.Left).Should().OnlyHaveUniqueItems();
            foreach (var (left, right) in cover)
                AssertNothingTooMany(cover, left, right);
        });

    [Fact]
    public void The_verdict_is_that_of_the_definition() =>
        s_dependencies.Sample(dependencies =>
        {
            var violations = ThirdNormalForm.Of(BruteForce.ToSet(Count, dependencies)).Violations;
            (violations.Count == 0).Should().Be(BruteForce.IsInThirdNormalForm(Count, dependencies));
            if (violations.Any(v => v.IsPartial))
                BruteForce.IsInSecondNormalForm(Count, dependencies).Should().BeFalse();
        });

    [Fact]
    public void A_search_that_met_its_bound_gives_no_verdict()
    {
        // Of a, b and c each determines the next: three keys, of which the bound admits one.
        (int, int)[] dependencies = [(0b001, 0b010), (0b010, 0b100), (0b100, 0b001), (0b001000, 0b010000)];
        var set = BruteForce.ToSet(5, dependencies);
        ThirdNormalForm.Of(set).Violations.Should().NotBeEmpty();
        var bounded = ThirdNormalForm.Of(set, maxKeys: 1);
        bounded.Keys.IsComplete.Should().BeFalse();
        bounded.Violations.Should().BeEmpty();
    }

    [Fact]
    public void Sets_reach_beyond_one_word()
    {
        var set = ColumnSet.Of(3, 64, 200);
        set.Positions().Should().Equal(3, 64, 200);
        set.Without(200).Should().Be(ColumnSet.Of(3, 64));
        ColumnSet.Of(200).IsProperSubsetOf(set).Should().BeTrue();
        set.Except(set).IsEmpty.Should().BeTrue();
    }

    private static int Bits(ColumnSet set) => BruteForce.ToBits(set);

    private static void AssertNothingTooMany(List<(int Left, int Right)> cover, int left, int right)
    {
        var single = Enumerable.Range(0, Count).Select(i => 1 << i);
        foreach (var bit in single.Where(b => (left & b) != 0))
            (right & ~BruteForce.Closure(left & ~bit, cover)).Should().NotBe(0);
        foreach (var bit in single.Where(b => (right & b) != 0))
        {
            var less = cover.Select(d => d == (left, right) ? (left, right & ~bit) : d).ToList();
            (BruteForce.Closure(left, less) & bit).Should().Be(0);
        }
    }
}
