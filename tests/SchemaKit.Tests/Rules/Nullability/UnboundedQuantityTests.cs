using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class UnboundedQuantityTests
{
    [Theory]
    [InlineData("unit_price numeric", "has no lower bound", "unit_price >= 0")]
    [InlineData("quantity integer", "has no lower bound", "quantity >= 0")]
    [InlineData("visit_count integer", "has no lower bound", "visit_count >= 0")]
    [InlineData("tax_percent numeric", "has no bounds", "tax_percent between 0 and 100")]
    public void A_quantity_without_bounds_is_reported(string column, string fault, string condition)
    {
        var finding = Given.Findings(Rule.UnboundedQuantity, Table("items", column)).Single();

        finding.Message.Should().Be($"items.{column.Split(' ')[0]} {fault}. Add a check, such as ({condition}).");
        finding.Grade.Should().Be(Grade.Suggested);
    }

    [Fact]
    public void A_percentage_needs_an_upper_bound_too() =>
        Given.Messages(
            Rule.UnboundedQuantity,
            Table("items", "tax_percent numeric") with { Checks = [new("c", new("tax_percent >= (0)::numeric"))] })
            .Should().Equal("items.tax_percent has no upper bound. Add a check, such as (tax_percent <= 100).");

    [Theory]
    [InlineData("price > 0")]
    [InlineData("price in (10, 20)")]
    [InlineData("price > cost")]
    [InlineData("price is null or price >= 0.5")]
    public void A_check_that_bounds_it_is_enough(string condition) =>
        Given.Messages(
            Rule.UnboundedQuantity,
            Table("items", "price numeric", "cost numeric") with { Checks = [new("c", new(condition))] }).Should().BeEmpty();

    [Fact]
    public void The_check_of_a_domain_is_enough()
    {
        var money = new DomainModel(new("public", "money_amount"), new("numeric")) { Checks = [new("c", new("value >= 0"))] };

        Given.Findings(
                Rule.UnboundedQuantity, Database(Table("items", "price money_amount")) with { Domains = [money] })
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("balance_amount numeric")]
    [InlineData("adjustment_amount numeric")]
    [InlineData("refund_amount numeric")]
    [InlineData("refunded_amount numeric")]
    [InlineData("price_delta numeric")]
    [InlineData("latitude numeric")]
    [InlineData("price text")]
    public void What_may_go_either_way_is_silent(string column) =>
        Given.Messages(Rule.UnboundedQuantity, Table("items", column)).Should().BeEmpty();

    [Fact]
    public void Identity_and_generated_columns_are_silent()
    {
        var items = Table("items", "item_count bigint", "line_amount numeric");

        Given.Messages(
            Rule.UnboundedQuantity,
            items with
            {
                Columns =
                [
                    items.Columns[0] with { Identity = new(IdentityGeneration.Always) },
                    items.Columns[1] with { Generated = new("price * quantity") },
                ],
            }).Should().BeEmpty();
    }

    [Fact]
    public void It_is_off_unless_asked_for() => Rule.UnboundedQuantity.DefaultSeverity.Should().Be(Severity.Off);
}
