using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class RewriteRuleTests
{
    [Theory]
    [InlineData("keep on public.orders", "public.orders.keep")]
    [InlineData("\"Keep it\" on public.\"Orders\"", "public.Orders.Keep it")]
    [InlineData("keep on orders", "public.orders.keep")]
    public void A_rule_is_reported_at_its_table(string identity, string path) =>
        Findings(Rule.RewriteRule, With("rule", identity)).Should().ContainSingle().Which.Object.Should().Be(path);

    [Fact]
    public void The_message_says_what_to_write_instead() =>
        Findings(Rule.RewriteRule, With("rule", "keep on public.orders")).Single().Message.Should().Be(
            "orders.keep is a rewrite rule, which runs its statements instead of what was asked, "
            + "volatile values evaluated again. Write a trigger, or a view.");

    [Fact]
    public void Other_raw_objects_are_silent() =>
        Findings(Rule.RewriteRule, With("aggregate", "public.total(integer)")).Should().BeEmpty();

    private static DatabaseModel With(string kind, string identity) => new()
    {
        Tables = [Table("orders", Column("id"))],
        RawObjects = [new(kind, identity, "create …")],
    };
}
