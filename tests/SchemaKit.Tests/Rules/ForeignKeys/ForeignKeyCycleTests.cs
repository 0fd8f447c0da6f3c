using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class ForeignKeyCycleTests
{
    [Fact]
    public void A_cycle_without_a_way_in_is_an_error()
    {
        var finding = Findings(Node("a", "b"), Node("b", "c"), Node("c", "a")).Single();

        finding.Message.Should().Be(
            "a → b → c → a is a cycle of foreign keys that are neither nullable nor deferrable, "
            + "so no row can be the first. Make fk_a_b deferrable.");
        finding.Severity.Should().Be(Severity.Error);
        finding.Object.Should().Be("public.a.fk_a_b");
        finding.Remedy!.Sql.Should().Be(
            "alter table public.a alter constraint fk_a_b deferrable initially deferred;");
    }

    [Fact]
    public void A_cycle_with_a_way_in_is_worth_knowing()
    {
        var finding = Findings(Node("a", "b"), Node("b", "a", "?")).Single();

        finding.Message.Should().Be(
            "a → b → a is a cycle of foreign keys, so b.a_id can be filled only once all rows are there. "
            + "Make one deferrable, or drop one that the others imply.");
        finding.Severity.Should().Be(Severity.Info);
    }

    [Fact]
    public void A_cycle_that_is_deferrable_was_seen() =>
        Findings(Node("a", "b"), Deferrable(Node("b", "a"))).Should().BeEmpty();

    [Fact]
    public void Each_group_is_told_once_by_its_shortest_way() =>
        Findings(Node("a", "b").References("c", "id"), Node("b", "c"), Node("c", "a"))
            .Select(f => f.Message).Should().ContainSingle().Which.Should().StartWith("a → c → a is a cycle");

    [Fact]
    public void A_closed_cycle_inside_an_open_one_is_the_error_alone() =>
        Findings(Node("a", "b"), Node("b", "a"), Node("c", "a", "?"), Node("a2", "c"))
            .Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);

    [Fact]
    public void Groups_are_told_apart_in_order_of_name() =>
        Findings(Node("d", "c"), Node("c", "d"), Node("b", "a"), Node("a", "b")).Select(f => f.Object)
            .Should().Equal("public.a.fk_a_b", "public.c.fk_c_d");

    [Fact]
    public void A_tree_a_chain_and_a_diamond_are_no_cycles() =>
        Findings(
            Node("a", "a"), Node("b", "a"), Node("c", "a"), Node("d", "b").References("c", "id")).Should().BeEmpty();

    [Fact]
    public void A_foreign_key_that_is_not_enforced_holds_nobody()
    {
        var node = Node("b", "a");

        Findings(Node("a", "b"), node with { ForeignKeys = [node.ForeignKeys[0] with { IsNotEnforced = true }] })
            .Should().BeEmpty();
    }

    [Fact]
    public void What_a_partition_refers_to_its_table_refers_to() =>
        Findings(
            Table("a", "id bigint", "b_id bigint").Partitioned("id", Part("a_1").References("b", "b_id")),
            Node("b", "a_1")).Should().ContainSingle().Which.Message.Should().StartWith("a → b → a is");

    [Fact]
    public void Ten_thousand_tables_in_a_ring_are_one_cycle()
    {
        var ring = Enumerable.Range(0, 10_000).Select(i => Node($"t{i:00000}", $"t{(i + 1) % 10_000:00000}")).ToArray();

        new ReferenceGraph(ring).Cycles(_ => true).Single().Should().HaveCount(10_000);
    }

    private static TableModel Node(string name, string target, string nullable = "") =>
        Table(name, "id bigint", $"{target}_id bigint{nullable}").Keyed("id").References(target, $"{target}_id");

    private static TableModel Deferrable(TableModel table) => table with
    {
        ForeignKeys = [table.ForeignKeys[0] with { Deferral = Deferral.InitiallyDeferred }],
    };

    private static IReadOnlyList<Finding> Findings(params TableModel[] tables) =>
        Lint.Of(Rule.ForeignKeyCycle, tables);
}
