using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class ScalarAsTextTests
{
    [Theory]
    [InlineData("is_active", "a boolean", "boolean")]
    [InlineData("has_children", "a boolean", "boolean")]
    [InlineData("quantity", "a number", "numeric")]
    [InlineData("page_count", "a number", "numeric")]
    public void Text_called_like_a_number_or_a_boolean_is_a_suggestion(string name, string what, string type)
    {
        var finding = Lint.Of(Rule.ScalarAsText, Table("users", $"{name} text")).Single();

        finding.Message.Should().Be(
            $"users.{name} is text, though its name says {what}. Make it {type} if its values are.");
        finding.Grade.Should().Be(Grade.Suggested);
    }

    [Theory]
    [InlineData("postal_code text")]
    [InlineData("phone text")]
    [InlineData("account_number text")]
    [InlineData("version text")]
    [InlineData("discount text")]
    [InlineData("quantity integer")]
    [InlineData("is_active boolean")]
    public void Codes_and_right_types_are_silent(string column) =>
        Lint.Messages(Rule.ScalarAsText, Table("users", column)).Should().BeEmpty();

    [Theory]
    [InlineData("smallint", "is_active in (0, 1)", "0 and 1", "1")]
    [InlineData("smallint", "((is_active = ANY (ARRAY[0, 1])))", "0 and 1", "1")]
    [InlineData("smallint", "is_active between 0 and 1", "0 and 1", "1")]
    [InlineData("character(1)", "((is_active = ANY (ARRAY['Y'::bpchar, 'N'::bpchar])))", "N and Y", "'Y'")]
    [InlineData("character(1)", "is_active = 'Y' or is_active = 'N'", "N and Y", "'Y'")]
    public void Two_values_that_a_check_allows_prove_a_boolean(string type, string check, string values, string yes)
    {
        var finding = Lint.Of(Rule.ScalarAsText, Users(type, check)).Single();

        finding.Message.Should().Be($"users.is_active is {type} that chk holds to {values}. Make it boolean.");
        finding.Grade.Should().Be(Grade.Proven);
        finding.Remedy!.Sql.Should().Be(
            "alter table public.users drop constraint chk, "
            + $"alter column is_active type boolean using is_active = {yes};");
    }

    [Theory]
    [InlineData("smallint", "is_active in (0, 1, 2)")]
    [InlineData("smallint", "is_active > 0")]
    [InlineData("smallint", "is_active in (1, 2)")]
    [InlineData("integer", "is_active in (0, 1)")]
    public void Other_values_and_wide_numbers_are_silent(string type, string check) =>
        Lint.Messages(Rule.ScalarAsText, Users(type, check)).Should().BeEmpty();

    [Fact]
    public void Two_values_without_a_true_one_are_silent()
    {
        var people = Table("people", "gender character(1)") with { Checks = [new("c", new("gender in ('M', 'F')"))] };

        Lint.Messages(Rule.ScalarAsText, people).Should().BeEmpty();
    }

    private static TableModel Users(string type, string check) =>
        Table("users", $"is_active {type}") with { Checks = [new("chk", new(check))] };
}
