using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class DeniedTypeTests
{
    [Theory]
    [InlineData("abstime", "which PostgreSQL has no more. Make it timestamptz.")]
    [InlineData("reltime", "which PostgreSQL has no more. Make it interval.")]
    [InlineData("tinterval", "which PostgreSQL has no more. Make it tstzrange.")]
    [InlineData("\"char\"", "one byte that the catalogues use. Make it text with a check.")]
    [InlineData("name", "which cuts values at 63 bytes. Make it text.")]
    [InlineData(
        "xid",
        "which starts again at its end and has no order. Make it bigint, or xid8 for real transactions.")]
    public void A_denied_type_is_reported_with_what_to_take(string type, string advice) =>
        Lint.Messages(Rule.DeniedType, Table("users", $"value {type}")).Should().Equal(
            $"users.value is {type}, {advice}");

    [Theory]
    [InlineData("text")]
    [InlineData("character")]
    [InlineData("xid8")]
    public void Other_types_are_silent(string type) =>
        Lint.Messages(Rule.DeniedType, Table("users", $"value {type}")).Should().BeEmpty();

    [Fact]
    public void Settings_may_deny_a_type_of_an_extension_wherever_it_is()
    {
        var table = Table("users", "tags hstore");
        var settings = RuleSettings.Parse("""{ "rules": { "SK2025": { "deniedTypes": ["hstore"] } } }""");

        Given.Messages(
                Rule.DeniedType,
                settings,
                table with { Columns = [table.Columns[0] with { Type = new("hstore") { Schema = "extensions" } }] })
            .Should().Equal(
                "users.tags is extensions.hstore, which knows neither numbers nor nesting. Make it jsonb.");
        Lint.Messages(Rule.DeniedType, table).Should().BeEmpty();
    }

    [Fact]
    public void The_concurrency_token_of_ef_core_is_silent_there() =>
        Given.Messages(Rule.DeniedType, RuleSettings.EfCore, Table("users", "version xid")).Should().BeEmpty();
}
