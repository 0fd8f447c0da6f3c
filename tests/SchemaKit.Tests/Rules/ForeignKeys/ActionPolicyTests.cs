using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class ActionPolicyTests
{
    [Fact]
    public void No_action_is_what_an_unwritten_action_is() => Messages(RuleSettings.Default, default).Should().Equal(
        "orders.user_id references users and does not say what a deletion there does. "
        + "Say on delete restrict or cascade or set null or set default.");

    [Theory]
    [InlineData(ReferentialAction.Cascade)]
    [InlineData(ReferentialAction.Restrict)]
    [InlineData(ReferentialAction.SetNull)]
    [InlineData(ReferentialAction.SetDefault)]
    public void What_is_written_is_enough(ReferentialAction action) =>
        Messages(RuleSettings.Default, action).Should().BeEmpty();

    [Fact]
    public void The_policy_may_want_less()
    {
        var settings = RuleSettings.Parse(
            """{ "rules": { "SK4016": { "severity": "warning", "onDelete": ["no action", "restrict"] } } }""");

        Messages(settings, ReferentialAction.NoAction).Should().BeEmpty();
        Messages(settings, ReferentialAction.Cascade).Should().Equal(
            "orders.user_id references users on delete cascade, which the policy does not want. "
            + "Say on delete no action or restrict.");
    }

    [Fact]
    public void An_action_that_there_is_not_is_a_fault()
    {
        var parse = () => RuleSettings.Parse("""{ "rules": { "SK4016": { "onDelete": ["cascades"] } } }""");

        parse.Should().Throw<SettingsException>()
            .WithMessage("*\"cascades\" is no referential action: did you mean cascade?*");
    }

    [Fact]
    public void Only_strict_asks()
    {
        Linter.Check(Database(Orders(default)), RuleSettings.Strict).Findings
            .Should().Contain(f => f.Rule == Rule.ActionPolicy && f.Severity == Severity.Warning);
        Lint.Of(Rule.ActionPolicy, Orders(default)).Should().BeEmpty();
    }

    private static TableModel Orders(ReferentialAction action)
    {
        var table = Table("orders", "user_id bigint");
        return table.With(Reference(table, "users", ["user_id"], ["id"]) with { OnDelete = action });
    }

    private static IEnumerable<string> Messages(RuleSettings settings, ReferentialAction action) =>
        Given.Messages(Rule.ActionPolicy, settings, Orders(action));
}
