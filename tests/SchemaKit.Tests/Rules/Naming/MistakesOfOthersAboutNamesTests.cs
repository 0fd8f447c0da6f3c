using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

/// <summary>What other linters get wrong about names.</summary>
public class MistakesOfOthersAboutNamesTests
{
    [Theory]
    [InlineData("order")]
    [InlineData("user")]
    [InlineData("ORDER")]
    public void Reserved_words_are_found_in_small_letters_too(string name) =>
        Messages(Rule.ReservedWord, Table("t", Column(name))).Should().ContainSingle();

    [Theory]
    [InlineData("name")]
    [InlineData("type")]
    [InlineData("value")]
    [InlineData("status")]
    public void Words_that_are_not_reserved_are_silent(string name) =>
        Messages(Rule.ReservedWord, Table("t", Column(name))).Should().BeEmpty();

    [Fact]
    public void A_cut_name_of_31_letters_and_62_bytes_is_found()
    {
        var name = new string('ж', 31);
        Messages(Rule.IdentifierTooLong, Table("t", Column(name))).Should().ContainSingle();
    }

    [Theory]
    [InlineData("is_not_active")]
    [InlineData("has_no_mail")]
    [InlineData("no_mail")]
    [InlineData("not_sent")]
    [InlineData("non_smoker")]
    [InlineData("disable_login")]
    [InlineData("can_not_vote")]
    public void Every_way_to_negate_is_found(string name) =>
        Messages(Rule.BooleanName, Table("t", Column(name, "boolean"))).Should().ContainSingle()
            .Which.Should().Contain("says what is not");

    [Theory]
    [InlineData("notified")]
    [InlineData("nominal")]
    [InlineData("nonstop")]
    [InlineData("disabled_at")]
    public void Words_that_begin_by_chance_as_a_negation_are_not_taken_for_one(string name) =>
        Messages(Rule.BooleanName, Table("t", Column(name, "boolean"))).Should().ContainSingle()
            .Which.Should().NotContain("says what is not");

    [Fact]
    public void Prefixes_by_name_are_no_prefixes() =>
        Messages(
            Rule.ForeignKeyColumnName,
            Table("posts", Column("user_id"), Column("superuser_id")) with
            {
                ForeignKeys = [Reference("user_id", "users"), Reference("superuser_id", "users")],
            }).Should().ContainSingle().Which.Should().StartWith("posts.superuser_id references users");
}
