using SchemaKit.Model;

namespace SchemaKit.Tests.Rules;

public class PartitionKeyTypeTests
{
    [Fact]
    public void A_nullable_partition_key_is_reported()
    {
        var finding = Lint.Of(Rule.PartitionKeyType, Orders("date?")).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            "orders.key decides the partition and may be null, which has no place of its own. Make it not null.");
        finding.Remedy!.Sql.Should().Be("alter table public.orders alter column key set not null;");
    }

    [Fact]
    public void A_timestamp_without_zone_is_reported() =>
        Lint.Messages(Rule.PartitionKeyType, Orders("timestamp without time zone")).Should().Equal(
            "orders.key decides the partition and has no zone, so that the clock of whoever writes does too. "
            + "Make it timestamp with time zone.");

    [Fact]
    public void A_declared_time_on_a_wall_clock_is_silent()
    {
        var table = Orders("timestamp without time zone");
        var key = table.Columns[0] with { Declarations = [new(DeclarationKind.LocalTime, "Opening hours.")] };
        Lint.Of(Rule.PartitionKeyType, table with { Columns = [key] }).Should().BeEmpty();
    }

    [Fact]
    public void A_list_with_a_place_for_null_is_silent()
    {
        var table = Orders("text?") with
        {
            PartitionKey = new(PartitionMethod.List, [IndexKeyModel.Of("key")]),
            Partitions = [new(Model.Part("a"), new() { Values = ["'a'", "null"] })],
        };

        Lint.Of(Rule.PartitionKeyType, table).Should().BeEmpty();
        Lint.Of(
            Rule.PartitionKeyType,
            table with { Partitions = [new(Model.Part("a"), new() { Values = ["'null'"] })] }).Should().ContainSingle();
    }

    [Fact]
    public void A_key_that_is_never_null_an_expression_and_an_undivided_table_are_silent() =>
        Lint.Of(
            Rule.PartitionKeyType,
            Orders("timestamp with time zone"),
            Orders("date?").Keyed("key") with { Name = new("public", "keyed") },
            Orders("date?") with
            {
                Name = new("public", "others"),
                PartitionKey = new(PartitionMethod.Range, [new() { Expression = new("key + 1") }]),
            },
            Model.Table("users", "key date?")).Should().BeEmpty();

    private static TableModel Orders(string type) => Model.Table("orders", $"key {type}").Partitioned("key");
}
