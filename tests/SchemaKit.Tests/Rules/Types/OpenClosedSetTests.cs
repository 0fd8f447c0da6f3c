using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class OpenClosedSetTests
{
    private static readonly TableModel s_orders = Table("orders", "status text");

    [Theory]
    [InlineData("status")]
    [InlineData("state")]
    [InlineData("type")]
    [InlineData("kind")]
    [InlineData("role")]
    [InlineData("level")]
    [InlineData("payment_status")]
    [InlineData("card_type")]
    public void A_set_that_takes_any_text_is_a_suggestion(string name)
    {
        var finding = Lint.Of(Rule.OpenClosedSet, Table("orders", $"{name} text")).Single();

        finding.Message.Should().Be(
            $"orders.{name} takes any text, though its name says one of a few values. "
            + "Add a check that lists them, or make it a foreign key.");
        finding.Grade.Should().Be(Grade.Suggested);
    }

    [Fact]
    public void A_check_a_foreign_key_and_another_type_are_silent()
    {
        Messages(s_orders with { Checks = [new("c", new("status in ('new', 'paid')"))] }).Should().BeEmpty();
        Messages(s_orders.References("statuses", "status", "code")).Should().BeEmpty();
        Messages(Table("orders", "status order_status")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("mime_type")]
    [InlineData("content_type")]
    [InlineData("real_estate")]
    public void Media_types_and_words_that_end_alike_are_silent(string name) =>
        Messages(Table("files", $"{name} text")).Should().BeEmpty();

    [Fact]
    public void A_discriminator_is_silent() =>
        Messages(Table("comments", "subject_type text", "subject_id bigint")).Should().BeEmpty();

    [Fact]
    public void A_type_beside_a_foreign_key_is_no_discriminator() =>
        Messages(Table("comments", "subject_type text", "subject_id bigint").References("subjects", "subject_id"))
            .Should().ContainSingle();

    [Fact]
    public void The_state_of_an_address_is_silent() =>
        Messages(Table("addresses", "state text", "city text")).Should().BeEmpty();

    [Fact]
    public void An_incomplete_table_is_silent() =>
        Messages(s_orders with { IsIncomplete = true }).Should().BeEmpty();

    private static IReadOnlyList<string> Messages(TableModel table) => Lint.Messages(Rule.OpenClosedSet, table);
}
