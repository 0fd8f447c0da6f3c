using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

/// <summary>Columns whose names say another type: SK2013, SK2014 and SK2015.</summary>
public class MistypedColumnTests
{
    [Theory]
    [InlineData("uuid text")]
    [InlineData("session_guid character varying(36)")]
    [InlineData("order_uuid character(32)")]
    [InlineData("OrderUuid character varying(38)")]
    public void A_uuid_as_text_is_a_suggestion(string column)
    {
        var (name, type) = (column.Split(' ')[0], column[(column.IndexOf(' ') + 1)..]);

        var finding = Lint.Of(Rule.UuidAsText, Table("orders", column)).Single();

        finding.Message.Should().Be(
            $"orders.{name} is {type}, though its name says a uuid. Make it uuid if its values are.");
        (finding.Grade, finding.Severity).Should().Be((Grade.Suggested, Severity.Info));
    }

    [Fact]
    public void The_statement_casts_unless_something_else_must_change_too()
    {
        var table = Table("orders", "uuid text");

        Lint.Of(Rule.UuidAsText, table).Single().Remedy.Should().Be(
            new Remedy("Pg.Uuid()", "alter table public.orders alter column uuid type uuid using uuid::uuid;"));
        Lint.Of(Rule.UuidAsText, table with { Columns = [table.Columns[0] with { Default = new("''::text") }] })
            .Single().Remedy!.Sql.Should().BeNull("no cast converts the default");
    }

    [Theory]
    [InlineData("uuid uuid")]
    [InlineData("uuid character varying(20)")]
    [InlineData("guidance text")]
    public void Other_types_lengths_and_words_are_no_uuids(string column) =>
        Lint.Messages(Rule.UuidAsText, Table("orders", column)).Should().BeEmpty();

    [Fact]
    public void A_foreign_key_has_the_type_of_its_target() =>
        Lint.Messages(Rule.UuidAsText, Table("orders", "user_uuid text").References("users", "user_uuid"))
            .Should().BeEmpty();

    [Theory]
    [InlineData("ip", "an address", "inet")]
    [InlineData("ip_address", "an address", "inet")]
    [InlineData("client_ip", "an address", "inet")]
    [InlineData("clientIp", "an address", "inet")]
    [InlineData("mac", "a hardware address", "macaddr")]
    [InlineData("mac_address", "a hardware address", "macaddr")]
    [InlineData("cidr", "a network", "cidr")]
    public void An_address_as_text_is_a_suggestion(string name, string what, string type) =>
        Lint.Messages(Rule.AddressAsText, Table("logins", $"{name} text")).Should().Equal(
            $"logins.{name} is text, though its name says {what}. Make it {type} if its values are.");

    [Theory]
    [InlineData("ship text")]
    [InlineData("zip text")]
    [InlineData("tip text")]
    [InlineData("vip text")]
    [InlineData("address text")]
    [InlineData("email_address text")]
    [InlineData("ip inet")]
    public void Words_that_end_alike_are_no_addresses(string column) =>
        Lint.Messages(Rule.AddressAsText, Table("logins", column)).Should().BeEmpty();

    [Theory]
    [InlineData("paid_at text", "an instant", "timestamptz")]
    [InlineData("paid_at integer", "an instant", "timestamptz")]
    [InlineData("epoch bigint", "an instant", "timestamptz")]
    [InlineData("event_ts bigint", "an instant", "timestamptz")]
    [InlineData("order_date text", "a date", "date")]
    [InlineData("start_time bigint", "a time", "timestamptz or time")]
    [InlineData("start_time text", "a time", "timestamptz or time")]
    public void A_time_as_text_or_number_is_a_suggestion(string column, string what, string better)
    {
        var words = column.Split(' ');

        Lint.Messages(Rule.TimeAsText, Table("orders", column)).Should().Equal(
            $"orders.{words[0]} is {words[1]}, though its name says {what}. Make it {better} if its values are.");
    }

    [Theory]
    [InlineData("timeout integer")]
    [InlineData("timeout_seconds integer")]
    [InlineData("cooking_time integer")]
    [InlineData("format text")]
    [InlineData("update text")]
    [InlineData("paid_at timestamp with time zone")]
    public void Durations_and_words_that_end_alike_are_no_times(string column) =>
        Lint.Messages(Rule.TimeAsText, Table("orders", column)).Should().BeEmpty();

    [Fact]
    public void A_column_that_is_inherited_is_suggested_at_the_parent()
    {
        var table = Table("orders", "uuid text");

        Lint.Messages(Rule.UuidAsText, table with { Columns = [table.Columns[0] with { IsInherited = true }] })
            .Should().BeEmpty();
    }
}
