namespace SchemaKit.NormalForms.Tests;

public class DependencySetTests
{
    [Fact]
    public void A_search_that_met_its_bound_gives_no_verdict()
    {
        // Of a, b and c each determines the next: three keys with d, of which the bound admits one. d determines e.
        var set = Textbook.Set("ABCDE", "A->B, B->C, C->A, D->E");
        Verdict.Of(set).Violations.Should().NotBeEmpty();
        var bounded = Verdict.Of(set, bound: new(1, 100_000));
        bounded.Keys.IsComplete.Should().BeFalse();
        bounded.IsDecided.Should().BeFalse();
        bounded.Highest.Should().BeNull();
        bounded.Violations.Should().BeEmpty();
    }

    [Fact]
    public void A_verdict_stands_when_the_missing_keys_do_not_matter()
    {
        // Twelve pairs that determine each other: 4,096 keys, and every attribute is in one of the first.
        var pairs = Enumerable.Range(0, 12).SelectMany(i => new Dependency[]
        {
            new(AttributeSet.Of(2 * i), AttributeSet.Of((2 * i) + 1)),
            new(AttributeSet.Of((2 * i) + 1), AttributeSet.Of(2 * i)),
        });
        var verdict = Verdict.Of(new(24, [.. pairs]));
        verdict.Keys.IsComplete.Should().BeFalse();
        verdict.Keys.All.Should().HaveCount(SearchBound.Default.MaxSets);
        verdict.IsDecided.Should().BeTrue();
        verdict.Highest.Should().Be(NormalForm.Third);
    }

    [Fact]
    public void The_bound_of_closures_ends_a_search_too()
    {
        var keys = CandidateKeys.Of(Textbook.Set("ABCD", "A->B, B->C, C->D, D->A"), new(1_000, 1));
        keys.IsComplete.Should().BeFalse();
        keys.All.Should().ContainSingle();
    }

    [Fact]
    public void A_decomposition_that_met_its_bound_is_none()
    {
        // Contracts: the part of a supplier and a department is found at once, but that is not all there is to find.
        var set = Textbook.Set("CSJDPQV", "C->SJDPQV, JP->C, SD->P");
        BoyceCoddDecomposition.Of(set).Should().NotBeNull();
        BoyceCoddDecomposition.Of(set, new(1_000, 1)).Should().BeNull();
    }

    [Fact]
    public void Sets_of_dependencies_are_equivalent_when_each_implies_the_other()
    {
        var set = Textbook.Set("ABC", "A->B, B->C");
        set.IsEquivalentTo(Textbook.Set("ABC", "A->BC, B->C")).Should().BeTrue();
        set.IsEquivalentTo(Textbook.Set("ABC", "A->BC")).Should().BeFalse();
        Textbook.Set("ABC", "A->BC").IsEquivalentTo(set).Should().BeFalse();
    }

    [Fact]
    public void Sets_reach_beyond_two_words()
    {
        var set = AttributeSet.Of(3, 64, 200);
        set.Positions().Should().Equal(3, 64, 200);
        set.Count.Should().Be(3);
        set.Without(200).Should().Be(AttributeSet.Of(3, 64));
        set.Without(200).GetHashCode().Should().Be(AttributeSet.Of(3, 64).GetHashCode());
        set.Intersect(AttributeSet.Of(200, 300)).Should().Be(AttributeSet.Of(200));
        AttributeSet.Of(200).IsProperSubsetOf(set).Should().BeTrue();
        set.IsSubsetOf(AttributeSet.Of(3, 64)).Should().BeFalse();
        set.Intersect(AttributeSet.Of(3, 130)).Should().Be(AttributeSet.Of(3), "no word of zeros is left");
        set.Union(AttributeSet.Of(500)).Should().Be(AttributeSet.Of(3, 64, 200, 500));
        set.Union(AttributeSet.Of(500)).Except(AttributeSet.Of(500, 700)).Should().Be(set);
        AttributeSet.Of(64).Except(set).IsEmpty.Should().BeTrue();
        set.Except(set).IsEmpty.Should().BeTrue();
        AttributeSet.First(130).Positions().Should().Equal(Enumerable.Range(0, 130));
    }

    [Fact]
    public void Closures_reach_beyond_two_words()
    {
        var chain = Enumerable.Range(0, 299).Select(i => new Dependency(AttributeSet.Of(i), AttributeSet.Of(i + 1)));
        var set = new DependencySet(300, [.. chain]);
        set.Closure(AttributeSet.Of(250)).Count.Should().Be(50);
        CandidateKeys.Of(set).All.Should().Equal(AttributeSet.Of(0));
    }

    [Fact]
    public void Short_sets_come_first_then_early_ones()
    {
        AttributeSet[] sets = [AttributeSet.Of(1, 2), AttributeSet.Of(0, 3), AttributeSet.Of(5), AttributeSet.Empty];
        sets.Order().Should().Equal(
            AttributeSet.Empty, AttributeSet.Of(5), AttributeSet.Of(0, 3), AttributeSet.Of(1, 2));
    }
}
