using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class BooleanNameTests
{
    [Theory]
    [InlineData("active")]
    [InlineData("notified")]
    [InlineData("nominal")]
    public void A_boolean_without_prefix_is_reported(string name) =>
        Messages(Rule.BooleanName, Users(name)).Should().Equal(
            $"users.{name} is a boolean, but its name is no statement. Rename it to is_{name}.");

    [Theory]
    [InlineData("is_not_active", "is_active")]
    [InlineData("no_mail", "has_mail")]
    [InlineData("disable_login", "allows_login")]
    [InlineData("non_smoker", "is_smoker")]
    public void A_negated_boolean_is_reported(string name, string expected) =>
        Messages(Rule.BooleanName, Users(name)).Should().Equal(
            $"users.{name} says what is not, so false means twice no. "
            + $"Rename it to {expected} and turn its values round.");

    [Theory]
    [InlineData("is_active")]
    [InlineData("has_mail")]
    [InlineData("can_vote")]
    [InlineData("should_notify")]
    [InlineData("was_seen")]
    [InlineData("allows_login")]
    [InlineData("is_notified")]
    public void A_statement_is_silent(string name) => Messages(Rule.BooleanName, Users(name)).Should().BeEmpty();

    [Fact]
    public void Other_types_generated_columns_and_groups_are_silent() =>
        Messages(
            Rule.BooleanName,
            Table(
                "users",
                Column("active"),
                Column("mirror", "boolean") with { Generated = new("is_active") },
                Column("flags", "boolean") with { Type = new("boolean") { ArrayDimensions = 1 } },
                Column("grouped", "boolean")) with
            { GroupColumns = ["grouped"] }).Should().BeEmpty();

    [Fact]
    public void An_inherited_column_is_named_by_the_parent() =>
        Messages(Rule.BooleanName, Table("children", Column("active", "boolean") with { IsInherited = true }))
            .Should().BeEmpty();

    private static TableModel Users(string column) => Table("users", Column(column, "boolean"));
}
