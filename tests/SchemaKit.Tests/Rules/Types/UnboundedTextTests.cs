using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class UnboundedTextTests
{
    private static readonly TableModel s_users = Table("users", "name text");

    [Theory]
    [InlineData("text")]
    [InlineData("character varying")]
    public void Text_without_any_limit_is_reported(string type) =>
        Given.Messages(Rule.UnboundedText, Table("users", $"name {type}")).Should().Equal(
            "users.name takes texts of any length. Add a limit: check (char_length(name) <= …).");

    [Fact]
    public void A_domain_without_check_is_reported_in_place_of_its_columns() =>
        Given.Findings(Rule.UnboundedText, new DatabaseModel { Domains = [new(new("public", "label"), new("text"))] })
            .Select(f => f.Message).Should().Equal(
                "label takes texts of any length. Add a limit: check (char_length(value) <= …).");

    [Fact]
    public void A_check_a_foreign_key_and_a_type_with_a_limit_are_silent()
    {
        Given.Messages(Rule.UnboundedText, s_users with { Checks = [new("c", new("length(name) < 9"))] })
            .Should().BeEmpty();
        Given.Messages(Rule.UnboundedText, s_users.References("names", "name")).Should().BeEmpty();
        Given.Messages(Rule.UnboundedText, Table("users", "name character varying(50)")).Should().BeEmpty();
    }

    [Fact]
    public void A_check_on_another_column_is_no_limit() =>
        Given.Messages(Rule.UnboundedText, s_users with { Checks = [new("c", new("length(first_name) < 9"))] })
            .Should().ContainSingle();
}
