using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

/// <summary>What linters are known to get wrong about redundant indexes, and this one does not.</summary>
public class RedundancyMistakesTests
{
    private static readonly TableModel s_items = Table(
        "items", "id bigint", "a integer?", "b integer?", "t text?", "user integer?", "user_id integer?").Keyed("id");

    [Fact]
    public void Two_expressions_are_not_one() =>
        Verdicts(s_items.Index("i", "(lower(t))").Index("j", "(upper(t))", "a")).Should().BeEmpty();

    [Fact]
    public void An_operator_class_makes_another_index() => Verdicts(
        s_items.Index("i", "t").With(IndexOf("j", IndexKeyModel.Of("t") with { OperatorClass = "text_pattern_ops" })))
        .Should().BeEmpty();

    [Fact]
    public void A_collation_makes_another_index() => Verdicts(
        s_items.Index("i", "t").With(IndexOf("j", IndexKeyModel.Of("t") with { Collation = "\"C\"" })))
        .Should().BeEmpty();

    [Fact]
    public void A_method_makes_another_index()
    {
        var trigrams = IndexOf("g", IndexKeyModel.Of("t") with { OperatorClass = "gin_trgm_ops" });

        Verdicts(s_items.Index("i", "t").With(trigrams with { Method = IndexMethod.Gin })).Should().BeEmpty();
        Verdicts(s_items.Index("i", "a").With(IndexOf("h", "a") with { Method = IndexMethod.Hash })).Should().BeEmpty();
    }

    [Fact]
    public void A_sort_order_makes_another_index_unless_all_of_it_is_inverted()
    {
        Verdicts(s_items.Index("i", "a", "b").Index("j", "a", "b desc")).Should().BeEmpty();
        Verdicts(s_items.Index("i", "a").Index("j", "a nulls first")).Should().BeEmpty();
        Verdicts(s_items.Index("i", "a", "b").Index("j", "a desc", "b desc")).Should().Equal("SK5002 j");
    }

    [Fact]
    public void A_predicate_makes_another_index() =>
        Verdicts(s_items.With(IndexOf("i", "a") with { Predicate = Sql("b is null") }).Index("j", "a", "b"))
            .Should().BeEmpty();

    [Fact]
    public void A_name_that_begins_alike_is_no_prefix() =>
        Verdicts(s_items.Index("i", "user").Index("j", "user_id", "user")).Should().BeEmpty();

    [Fact]
    public void An_underscore_stands_for_itself()
    {
        var table = Table("items", "a_b integer", "axb integer", "c integer");

        Verdicts(table.Index("i", "a_b").Index("j", "axb", "c")).Should().BeEmpty();
    }

    [Fact]
    public void The_target_of_a_composite_foreign_key_stays()
    {
        var items = s_items.Unique("u", "id", "a");
        var child = Table("children", "item_id bigint", "a integer");

        Verdicts(items).Should().Equal("SK5003 u");
        Verdicts(items, child.With(Reference(child, "items", ["a", "item_id"], ["a", "id"]))).Should().BeEmpty();
    }

    [Fact]
    public void The_replica_identity_stays() => Verdicts(
        s_items.With(IndexOf("i", "id", "a") with { IsUnique = true, IsReplicaIdentity = true })
            .Index("j", "id", "a", "b"))
        .Should().BeEmpty();

    [Fact]
    public void A_deferrable_constraint_stays() => Verdicts(
        s_items.With(IndexOf("i", "a") with { IsUnique = true }) with
        {
            UniqueConstraints = [new("d", ["a"]) { Deferral = Deferral.InitiallyDeferred }],
        }).Should().BeEmpty();

    [Fact]
    public void A_unique_index_is_no_copy_of_the_head_of_a_wider_one() =>
        Verdicts(s_items.With(IndexOf("i", "a") with { IsUnique = true }).Index("j", "a", "b")).Should().BeEmpty();

    [Fact]
    public void Conditions_in_other_words_are_the_same_condition() => Verdicts(
        s_items.With(IndexOf("i", "a") with { Predicate = Sql("b > 0") })
            .With(IndexOf("j", "a") with { Predicate = Sql("( B>0 )") })).Should().Equal("SK5001 j");

    [Fact]
    public void The_order_of_unique_columns_does_not_matter() =>
        Verdicts(s_items.Unique("u1", "a", "b").Unique("u2", "b", "a")).Should().Equal("SK5003 u2");

    private static IEnumerable<string> Verdicts(params TableModel[] tables) =>
        SchemaKit.Rules.Linter.Check(Database(tables)).Findings
            .Where(f => f.Rule == Rule.DuplicateIndex
                || f.Rule == Rule.RedundantIndex
                || f.Rule == Rule.ImpliedUniqueness)
            .Select(f => $"{f.Rule.Id} {f.Subject.Member}");
}
