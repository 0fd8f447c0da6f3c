using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class IdentifierCaseTests
{
    [Fact]
    public void A_column_with_a_capital_is_reported_with_its_new_name()
    {
        var finding = Findings(Rule.IdentifierCase, Table("orders", Column("userId"))).Should().ContainSingle().Which;
        finding.Message.Should().Be("orders.userId is not in snake_case. Rename it to user_id.");
        finding.Object.Should().Be("public.orders.userId");
        finding.Remedy!.Sql.Should().Be("alter table public.orders rename column \"userId\" to user_id;");
    }

    [Theory]
    [InlineData("order__lines", "order_lines")]
    [InlineData("orders_", "orders")]
    [InlineData("_orders", "orders")]
    public void Doubled_leading_and_trailing_underscores_are_reported(string name, string expected) =>
        Messages(Rule.IdentifierCase, Table(name)).Should()
            .Equal($"{name} is not in snake_case. Rename it to {expected}.");

    [Fact]
    public void A_dollar_sign_inside_needs_no_quotes_and_is_not_in_snake_case() =>
        Messages(Rule.IdentifierCase, Table("a$b")).Should().Equal("a$b is not in snake_case. Rename it to a_b.");

    [Fact]
    public void A_name_that_nobody_can_mend_without_thought_gets_no_suggestion() =>
        Messages(Rule.IdentifierCase, Table("_")).Should().Equal(
            "_ is not in snake_case. Use small Latin letters, digits and single underscores.");

    [Fact]
    public void A_capital_is_reported_where_it_is_introduced_not_at_each_use()
    {
        var table = Table("Orders", Column("id")) with
        {
            PrimaryKey = Key("pk_Orders", "id"),
            Indexes = [Index("IX_Orders_id", "id")],
        };
        Findings(Rule.IdentifierCase, table).Select(f => f.Object).Should()
            .Equal("public.Orders", "public.Orders.IX_Orders_id");
    }

    [Fact]
    public void Schemas_and_types_are_judged_too()
    {
        var database = new DatabaseModel
        {
            Schemas = [new("Audit")],
            Enums = [new(new("public", "OrderStatus"), ["open"])],
        };
        Findings(Rule.IdentifierCase, database).Select(f => f.Message).Should().Equal(
            "Audit is not in snake_case. Rename it to audit.",
            "OrderStatus is not in snake_case. Rename it to order_status.");
    }

    [Fact]
    public void Snake_case_is_silent() =>
        Messages(Rule.IdentifierCase, Table("order_lines_2024", Column("line1"))).Should().BeEmpty();

    [Fact]
    public void A_name_that_the_convention_made_is_silent() =>
        Messages(
            Rule.IdentifierCase,
            Table("orders") with { PrimaryKey = Key("PK_Orders", "id") with { IsNamedByConvention = true } })
            .Should().BeEmpty();

    [Fact]
    public void Capitals_are_silent_where_the_convention_keeps_member_names() =>
        Findings(
            Rule.IdentifierCase,
            Table("Orders", Column("UserId")),
            NamingConvention.Default with { MemberNames = IdentifierCase.AsWritten }).Should().BeEmpty();

    [Fact]
    public void A_dollar_sign_is_reported_where_the_convention_keeps_member_names() =>
        Findings(
            Rule.IdentifierCase,
            Table("Order$Lines"),
            NamingConvention.Default with { MemberNames = IdentifierCase.AsWritten }).Single().Message.Should().Be(
            "Order$Lines is not a plain name. Use Latin letters, digits and underscores.");

    [Theory]
    [InlineData("^t_[a-z]+$")]
    [InlineData("t_[a-z]+")]
    [InlineData("t_[a-z]+|t")]
    public void A_pattern_of_the_settings_takes_the_place_of_snake_case(string pattern)
    {
        var settings = new RuleSettings { IdentifierPattern = pattern };

        Messages(Rule.IdentifierCase, settings, Table("t_orders")).Should().BeEmpty();
        Messages(Rule.IdentifierCase, settings, Table("orders")).Should().Equal(
            $"orders does not match {pattern}. Rename it.");
        Messages(Rule.IdentifierCase, settings, Table("t_Orders")).Should().Equal(
            $"t_Orders does not match {pattern}. Rename it to t_orders.");
    }

    [Fact]
    public void A_pattern_may_allow_what_snake_case_does_not()
    {
        var table = Table("Größen", Column("_id"));

        Messages(Rule.IdentifierCase, table).Should().ContainSingle();
        Messages(Rule.NeedsQuoting, table).Should().ContainSingle();
        Messages(Rule.NeedsQuoting, new RuleSettings { IdentifierPattern = @"\w+" }, table).Should().BeEmpty();
        Messages(Rule.IdentifierCase, new RuleSettings { IdentifierPattern = @"\w+" }, table).Should().BeEmpty();
    }

    [Fact]
    public void A_pattern_that_takes_for_ever_fails_the_rule_and_not_the_run()
    {
        var settings = new RuleSettings { IdentifierPattern = "(a+)+" };
        var table = Table($"{new string('a', 60)}_b") with { Comment = "What it is.", PrimaryKey = Key("pk") };

        Linter.Check(new DatabaseModel { Tables = [table] }, settings).Findings.Select(f => f.Rule)
            .Should().Contain(Rule.AnalysisFailed);
    }

    [Fact]
    public void A_pattern_that_is_none_is_refused()
    {
        var set = () => new RuleSettings { IdentifierPattern = "[a-z" };

        set.Should().Throw<ArgumentException>().WithMessage("\"[a-z\" is no regular expression.");
    }
}
