using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class NullableInUniqueTests
{
    private static readonly TableModel s_bare =
        Table("nodes", "id bigint", "parent_id bigint?", "name text", "deleted_at timestamp with time zone?")
            .Keyed("id");

    private static readonly TableModel s_nodes = s_bare.Unique("uniq_nodes", "parent_id", "name");

    private static readonly IndexModel s_index = IndexOf("uniq_nodes", "parent_id", "name") with { IsUnique = true };

    [Fact]
    public void A_null_that_gets_round_the_key_is_reported()
    {
        var finding = Lint.Of(Rule.NullableInUnique, s_nodes).Single();

        finding.Message.Should().Be(
            "nodes.uniq_nodes accepts rows that repeat each other where parent_id is null. "
            + "Make it nulls not distinct, or parent_id not null.");
        finding.Remedy!.Sql.Should().Be(
            "create unique index concurrently uniq_nodes_new on public.nodes (parent_id, name) nulls not distinct;\n"
            + "alter table public.nodes drop constraint uniq_nodes, "
            + "add constraint uniq_nodes unique using index uniq_nodes_new;");
    }

    [Fact]
    public void A_unique_index_is_reported_too() => Messages(s_bare.With(s_index)).Should().ContainSingle();

    [Fact]
    public void Nulls_that_are_equal_are_silent() =>
        Messages(s_bare.With(s_index with { NullsNotDistinct = true })).Should().BeEmpty();

    [Fact]
    public void A_single_optional_column_is_silent() =>
        Messages(s_bare.Unique("u", "parent_id")).Should().BeEmpty("many rows may be without");

    [Fact]
    public void An_index_without_the_nulls_is_silent() =>
        Messages(s_bare.With(s_index with { Predicate = Sql("parent_id is not null") })).Should().BeEmpty();

    [Fact]
    public void A_second_index_for_the_nulls_is_silent() =>
        Messages(s_nodes.With(
            IndexOf("u", "name") with { IsUnique = true, Predicate = Sql("parent_id is null") })).Should().BeEmpty();

    [Fact]
    public void Soft_delete_in_the_predicate_is_silent_but_other_nulls_still_repeat()
    {
        var alive = IndexOf("u", "name", "deleted_at") with { IsUnique = true, Predicate = Sql("deleted_at is null") };

        Messages(s_bare.With(alive)).Should().BeEmpty();
        Messages(s_bare.With(s_index with { Predicate = Sql("deleted_at is null") })).Should().ContainSingle();
    }

    [Fact]
    public void A_nullable_column_in_a_plain_index_is_silent() =>
        Messages(s_bare.With(s_index with { IsUnique = false })).Should().BeEmpty();

    [Fact]
    public void A_key_over_deleted_at_is_reported_by_the_rule_of_soft_delete_alone()
    {
        var table = s_bare.Unique("uniq_nodes_name", "name", "deleted_at");

        Messages(table).Should().BeEmpty();
        Lint.Messages(Rule.SoftDeleteUnique, table).Should().ContainSingle();
    }

    private static IReadOnlyList<string> Messages(TableModel table) => Lint.Messages(Rule.NullableInUnique, table);
}
