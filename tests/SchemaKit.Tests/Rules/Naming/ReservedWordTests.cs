using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class ReservedWordTests
{
    [Fact]
    public void A_table_and_a_column_named_with_reserved_words_are_reported() =>
        Messages(Rule.ReservedWord, Table("order", Column("user"))).Should().Equal(
            "order is named with a word that PostgreSQL reserves, so every query must quote it. "
            + "Rename it, for example to orders.",
            "order.user is named with a word that PostgreSQL reserves, so every query must quote it. "
            + "Rename it, for example to order_user.");

    [Fact]
    public void A_word_that_a_later_version_reserves_names_the_version() =>
        Messages(Rule.ReservedWord, Table("logins", Column("system_user"))).Should().Equal(
            "logins.system_user is named with a word that PostgreSQL 16 reserves, so every query must quote it. "
            + "Rename it, for example to login_system_user.");

    [Fact]
    public void Capitals_do_not_hide_a_word() =>
        Messages(Rule.ReservedWord, Table("orders", Column("USER"))).Should().ContainSingle();

    [Theory]
    [InlineData("name")]
    [InlineData("type")]
    [InlineData("value")]
    [InlineData("status")]
    [InlineData("time")]
    public void A_word_that_may_name_a_column_is_silent(string name) =>
        Messages(Rule.ReservedWord, Table("orders", Column(name))).Should().BeEmpty();

    [Fact]
    public void A_word_that_may_name_no_type_is_reported_on_a_type() =>
        Findings(Rule.ReservedWord, new DatabaseModel { Enums = [new(new("public", "interval"), ["day"])] })
            .Single().Message.Should().Be(
                "interval is named with a word that PostgreSQL reserves, so every query must quote it. Rename it.");
}
