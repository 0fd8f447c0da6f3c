using SchemaKit.Model;

namespace SchemaKit.Tests.Rules;

public class PartitionSecurityGapTests
{
    private static readonly GrantModel s_reads = new("app", ["select"]);

    [Fact]
    public void A_partition_that_is_reached_past_row_security_is_reported()
    {
        var table = Orders(Model.Part("orders_1") with { Grants = [s_reads] }) with
        {
            HasRowSecurity = true,
            Grants = [s_reads],
        };

        var finding = Lint.Of(Rule.PartitionSecurityGap, table).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            "orders_1 can be reached by app past the row security of orders. "
            + "Revoke it, and let queries go through the table.");
        finding.Remedy!.Sql.Should().Be("revoke all on public.orders_1 from app;");
    }

    [Fact]
    public void Privileges_beyond_those_of_the_table_are_reported()
    {
        var partition = Model.Part("orders_1") with { Grants = [new("app", ["select", "delete"])] };

        var finding = Lint.Of(Rule.PartitionSecurityGap, Orders(partition) with { Grants = [s_reads] })
            .Should().ContainSingle().Which;
        finding.Message.Should().Be(
            "orders_1 grants what orders does not: delete to app. Revoke it, and let queries go through the table.");
        finding.Remedy!.Sql.Should().Be("revoke delete on public.orders_1 from app;");
    }

    [Fact]
    public void A_table_that_is_not_checked_although_its_partition_is_is_reported() =>
        Lint.Messages(
            Rule.PartitionSecurityGap,
            Orders(Model.Part("orders_1") with { HasRowSecurity = true }) with { Grants = [s_reads] }).Should().Equal(
            "orders has no row security, so that queries through it pass over that of orders_1. "
            + "Give the table the policies of its partitions.");

    [Fact]
    public void Partitions_that_nobody_reaches_and_equal_privileges_are_silent()
    {
        Lint.Of(
            Rule.PartitionSecurityGap,
            Orders(Model.Part("orders_1")) with { HasRowSecurity = true, Grants = [s_reads] })
            .Should().BeEmpty();
        Lint.Of(
            Rule.PartitionSecurityGap,
            Orders(Model.Part("orders_1") with { Grants = [s_reads] }) with { Grants = [new("public", ["select"])] })
            .Should().BeEmpty();
        Lint.Of(
            Rule.PartitionSecurityGap,
            Orders(Model.Part("orders_1") with { HasRowSecurity = true, Grants = [s_reads] }) with
            {
                HasRowSecurity = true,
                Grants = [s_reads],
            }).Should().BeEmpty();
    }

    [Fact]
    public void A_partition_of_a_partition_is_held_to_the_row_security_of_the_whole()
    {
        var inner = Model.Part("orders_1").Partitioned("id", Model.Part("orders_1_a") with { Grants = [s_reads] });

        Lint.Of(Rule.PartitionSecurityGap, Orders(inner) with { HasRowSecurity = true })
            .Select(f => f.Object).Should().Equal("public.orders_1_a");
    }

    private static TableModel Orders(TableModel partition) =>
        Model.Table("orders", "id bigint").Partitioned("id", partition);
}
