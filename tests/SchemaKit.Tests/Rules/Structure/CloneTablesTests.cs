using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Tests.Rules;

public class CloneTablesTests
{
    [Theory]
    [InlineData("orders_2023", "orders_2024")]
    [InlineData("orders_2024_01", "orders_2024_02")]
    [InlineData("orders_jan", "orders_feb")]
    [InlineData("shard1_orders", "shard2_orders")]
    public void Tables_that_differ_in_a_number_or_a_month_are_reported_once(string first, string second)
    {
        var finding = Lint.Of(Rule.CloneTables, Orders(first), Orders(second)).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            $"{first}, {second} have the same columns, and their names differ in a number or a month alone. "
            + "Make them partitions of one table, with a column for what differs.");
        finding.Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void A_column_for_each_year_is_reported()
    {
        var finding = Lint.Of(
            Rule.CloneTables, Model.Table("sales", "id bigint", "total_2023 numeric", "total_2024 numeric"))
            .Should().ContainSingle().Which;
        finding.Message.Should().Be(
            "sales has a column for each year: total_2023, total_2024. "
            + "Make the year a column of a table with a row for each.");
        finding.Severity.Should().Be(Severity.Info);
    }

    [Theory]
    [InlineData("orders", "orders_history")]
    [InlineData("orders", "orders_archive")]
    [InlineData("orders", "orders_audit")]
    [InlineData("orders_2023", "orders")]
    [InlineData("orders_2023", "invoices_2024")]
    [InlineData("orders_market", "orders_may")]
    public void Twins_and_other_names_are_silent(string first, string second) =>
        Lint.Of(Rule.CloneTables, Orders(first), Orders(second)).Should().BeEmpty();

    [Fact]
    public void Other_columns_partitions_and_tables_that_inherit_are_silent()
    {
        Lint.Of(Rule.CloneTables, Orders("orders_2023"), Model.Table("orders_2024", "id bigint")).Should().BeEmpty();
        Lint.Of(Rule.CloneTables, Orders("orders").Partitioned("id", Model.Part("orders_1"), Model.Part("orders_2")))
            .Should().BeEmpty();
        Lint.Of(Rule.CloneTables, Inheriting("orders_2023"), Inheriting("orders_2024")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("line_1 text", "line_2 text")]
    [InlineData("total_2023 numeric", "total_2024 text")]
    [InlineData("iso_8601 text", "iso_3166 text")]
    public void Columns_with_other_numbers_or_types_are_silent(string first, string second) =>
        Lint.Of(Rule.CloneTables, Model.Table("orders", first, second)).Should().BeEmpty();

    private static TableModel Orders(string name) => Model.Table(name, "id bigint", "total numeric");

    private static TableModel Inheriting(string name) => Orders(name) with { Inherits = [new("public", "orders")] };
}
