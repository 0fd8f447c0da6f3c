using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class TableNumberTests
{
    [Fact]
    public void A_table_of_data_in_the_singular_is_reported()
    {
        var finding = Findings(Rule.TableNumber, Table("order_item")).Single();
        finding.Message.Should().Be("order_item holds data, so its name should be plural. Rename it to order_items.");
        finding.Remedy!.Sql.Should().Be("alter table public.order_item rename to order_items;");
    }

    [Fact]
    public void A_junction_table_in_the_plural_is_reported() =>
        Messages(Rule.TableNumber, Junction("group_members")).Should().Equal(
            "group_members only joins other tables, so its name should be singular. Rename it to group_member.");

    [Theory]
    [InlineData("order_items")]
    [InlineData("people")]
    [InlineData("news")]
    [InlineData("settings")]
    [InlineData("orders_2024")]
    [InlineData("dns")]
    public void Plurals_uncountables_and_unknown_words_are_silent(string name) =>
        Messages(Rule.TableNumber, Table(name)).Should().BeEmpty();

    [Fact]
    public void A_junction_table_in_the_singular_is_silent() =>
        Messages(Rule.TableNumber, Junction("group_member", Column("created_at"), Column("position")))
            .Should().BeEmpty();

    [Fact]
    public void A_fact_of_its_own_makes_a_junction_a_table_of_data() =>
        Messages(Rule.TableNumber, Junction("group_members", Column("role"))).Should().BeEmpty();

    [Fact]
    public void A_surrogate_key_beside_a_unique_pair_leaves_a_junction() =>
        (Junction("group_member", Column("id")) with
        {
            PrimaryKey = Key("pk_group_member", "id"),
            UniqueConstraints = [Key("uniq", "user_id", "group_id")],
        }).IsJunction().Should().BeTrue();

    [Fact]
    public void A_nullable_pair_is_no_key_and_makes_no_junction() =>
        (Table("group_member", Column("user_id") with { IsNullable = true }, Column("group_id")) with
        {
            UniqueConstraints = [Key("uniq", "user_id", "group_id")],
            ForeignKeys = [Reference("user_id", "users"), Reference("group_id", "groups")],
        }).IsJunction().Should().BeFalse();

    [Fact]
    public void An_incomplete_table_is_silent_because_it_may_be_a_junction() =>
        Messages(Rule.TableNumber, Table("order_item") with { IsIncomplete = true }).Should().BeEmpty();

    [Fact]
    public void The_plurals_of_the_settings_come_before_the_dictionary()
    {
        var settings = new RuleSettings { Plurals = new Dictionary<string, string> { ["corpus"] = "corpora" } };

        Messages(Rule.TableNumber, settings, Table("text_corpora")).Should().BeEmpty();
        Messages(Rule.TableNumber, settings, Table("text_corpus")).Should().Equal(
            "text_corpus holds data, so its name should be plural. Rename it to text_corpora.");
    }

    [Fact]
    public void An_uncountable_word_of_the_settings_is_silent()
    {
        Messages(Rule.TableNumber, Table("stock")).Should().ContainSingle();
        Messages(Rule.TableNumber, new RuleSettings { Uncountable = ["stock"] }, Table("stock")).Should().BeEmpty();
    }
}
