using static SchemaKit.Tests.Rules.Security.Secured;

namespace SchemaKit.Tests.Rules.Security;

public class AlwaysTruePolicyTests
{
    [Theory]
    [InlineData("true")]
    [InlineData("1 = 1")]
    [InlineData("(not false)")]
    [InlineData("(select true)")]
    public void A_condition_that_is_always_true_lets_everybody_write(string condition) =>
        Said(Rule.AlwaysTruePolicy, Notes(Policy("p", SqlCommand.Insert, null, condition))).Should().Equal(
            "Policy p of notes lets everybody insert any row. Write a condition, or name a service role.");

    [Fact]
    public void The_roles_are_named() => Said(
        Rule.AlwaysTruePolicy, Notes(Policy("p", SqlCommand.All, "true", null, "app", "web"))).Should().Equal(
            "Policy p of notes lets app and web write any row. Write a condition, or name a service role.");

    [Fact]
    public void Reading_conditions_restrictions_and_service_roles_are_silent() => Said(
        Rule.AlwaysTruePolicy,
        App,
        Notes(Policy("p", SqlCommand.Select, "true")),
        Notes(Policy("p", SqlCommand.Update, "owner = current_user", "is_open")),
        Notes(Policy("p", SqlCommand.All, "true") with { IsRestrictive = true }),
        Notes(Policy("p", SqlCommand.All, "true", null, "worker"))).Should().BeEmpty();
}
