using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class NeedsQuotingTests
{
    [Fact]
    public void A_space_is_reported_with_a_name_that_needs_no_quotes()
    {
        var finding = Findings(Rule.NeedsQuoting, Table("orders", Column("user id"))).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            "orders.user id has a space, so that it is quoted wherever it is used. Rename it to user_id.");
        finding.Remedy!.Sql.Should().Be("alter table public.orders rename column \"user id\" to user_id;");
    }

    [Theory]
    [InlineData("order-lines", "has a hyphen")]
    [InlineData("order.lines", "has a dot")]
    [InlineData("order/lines", "has the sign /")]
    [InlineData("Order Lines", "has a space")]
    public void Hyphens_dots_and_other_signs_are_reported(string name, string reason) =>
        Messages(Rule.NeedsQuoting, Table(name)).Should().Equal(
            $"{name} {reason}, so that it is quoted wherever it is used. Rename it to order_lines.");

    [Theory]
    [InlineData("1st_orders", "begins with a digit")]
    [InlineData("größen", "has letters beyond ASCII")]
    public void A_name_that_nobody_can_mend_without_thought_gets_no_suggestion(string name, string reason) =>
        Messages(Rule.NeedsQuoting, Table(name)).Should().Equal(
            $"{name} {reason}, so that it is quoted wherever it is used. "
            + "Rename it with Latin letters, digits and underscores, a letter first.");

    [Fact]
    public void A_dollar_sign_in_front_is_reported() =>
        Messages(Rule.NeedsQuoting, Table("$orders")).Should().Equal(
            "$orders begins with a dollar sign, so that it is quoted wherever it is used. Rename it to orders.");

    [Theory]
    [InlineData("userId")]
    [InlineData("user id")]
    [InlineData("UserId")]
    [InlineData("a$b")]
    [InlineData("größe")]
    [InlineData("Größe")]
    [InlineData("2nd")]
    [InlineData("_id")]
    public void A_name_is_reported_by_one_rule_of_spelling_alone(string name)
    {
        var table = Table("orders", Column(name));
        Messages(Rule.NeedsQuoting, table).Concat(Messages(Rule.IdentifierCase, table)).Should().ContainSingle();
    }

    [Fact]
    public void What_takes_up_the_name_of_a_table_is_not_reported_again() =>
        Findings(
            Rule.NeedsQuoting,
            Table("order lines", Column("id")) with { PrimaryKey = Key("order lines_pkey", "id") })
            .Select(f => f.Object).Should().Equal("public.order lines");

    [Fact]
    public void Names_in_snake_case_and_those_of_the_convention_are_silent() =>
        Messages(
            Rule.NeedsQuoting,
            Table("order_lines", Column("line_1")) with
            {
                PrimaryKey = Key("pk order lines", "line_1") with { IsNamedByConvention = true },
            }).Should().BeEmpty();

    [Fact]
    public void Schemas_and_types_are_judged_too()
    {
        var database = new DatabaseModel { Schemas = [new("my app")], Enums = [new(new("public", "a-b"), ["open"])] };
        Findings(Rule.NeedsQuoting, database).Select(f => f.Object).Should().Equal("my app", "public.a-b");
    }
}
