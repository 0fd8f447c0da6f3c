using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Tests.Rules;

public class PartitionKeyNotInKeyTests
{
    private static readonly TableModel s_orders =
        Model.Table("orders", "id bigint", "created_on date", "number text").Partitioned("created_on");

    [Fact]
    public void A_key_without_the_partition_key_is_reported()
    {
        var finding = Lint.Of(Rule.PartitionKeyNotInKey, s_orders.Keyed("id")).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            "orders.pk_orders is refused by PostgreSQL: the table is divided by created_on, which the key lacks. "
            + "Add created_on.");
        finding.Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void Unique_constraints_and_unique_indexes_are_judged_too()
    {
        var unique = s_orders.Unique("u", "number").With(Model.IndexOf("i", "number") with { IsUnique = true });
        Lint.Of(Rule.PartitionKeyNotInKey, unique).Select(f => f.Object)
            .Should().Equal("public.orders.i", "public.orders.u");
    }

    [Fact]
    public void An_expression_bears_no_key()
    {
        var table = s_orders.Keyed("id", "created_on") with
        {
            PartitionKey = new(PartitionMethod.Range, [new() { Expression = new("date_trunc('month', created_on)") }]),
        };

        Lint.Messages(Rule.PartitionKeyNotInKey, table).Should().Equal(
            "orders.pk_orders is refused by PostgreSQL: the table is divided by an expression, "
            + "and a key across partitions cannot hold then. Divide it by a column of the key.");
    }

    [Fact]
    public void A_key_with_the_partition_key_indexes_and_other_tables_are_silent() =>
        Lint.Of(
            Rule.PartitionKeyNotInKey,
            s_orders.Keyed("created_on", "id").Index("i", "number"),
            Model.Table("users", "id bigint").Keyed("id")).Should().BeEmpty();

    [Fact]
    public void A_partition_that_is_divided_again_needs_its_own_partition_key_in_the_keys_of_its_parent()
    {
        var inner = Model.Part("orders_1").Partitioned("number", Model.Part("orders_1_a"));
        var table = s_orders.Keyed("id", "created_on").Partitioned("created_on", inner);

        Lint.Of(Rule.PartitionKeyNotInKey, table).Select(f => f.Object).Should().Equal("public.orders_1.pk_orders");
    }
}
