using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class SuffixTypeMismatchTests
{
    private const string Timestamptz = "timestamp with time zone";

    [Theory]
    [InlineData("created", "created_at")]
    [InlineData("start_time", "start_at")]
    [InlineData("read_ts", "read_at")]
    [InlineData("flat", "flat_at")]
    public void A_point_in_time_without_the_suffix_is_reported(string name, string expected)
    {
        var finding = Findings(Rule.SuffixTypeMismatch, Orders(name, Timestamptz)).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            $"orders.{name} is a point in time, but its name does not end in _at. Rename it to {expected}.");
        finding.Remedy!.Sql.Should().Be($"alter table public.orders rename column {name} to {expected};");
    }

    [Fact]
    public void A_name_that_is_taken_is_not_suggested() =>
        Messages(
            Rule.SuffixTypeMismatch, Table("orders", Column("paid_at", Timestamptz), Column("paid_time", Timestamptz)))
            .Should().Equal("orders.paid_time is a point in time, but its name does not end in _at. Rename it.");

    [Theory]
    [InlineData("paid_at", "boolean", "a point in time")]
    [InlineData("paid_on", "timestamp with time zone", "a day")]
    [InlineData("paid_date", "timestamp with time zone", "a day")]
    [InlineData("is_paid", "text", "a statement")]
    [InlineData("item_count", "text", "a number of things")]
    [InlineData("item_ids", "text", "an array")]
    [InlineData("item_json", "text", "a JSON document")]
    public void A_name_that_promises_another_type_is_reported_once(string name, string type, string phrase) =>
        Messages(Rule.SuffixTypeMismatch, Orders(name, type)).Should().Equal(
            $"orders.{name} is named as {phrase}, but its type is {type}. "
            + "Rename it, or give it the type that the name promises.");

    [Theory]
    [InlineData("paid_at", "timestamp with time zone")]
    [InlineData("paid_at", "timestamp without time zone")]
    [InlineData("paid_on", "date")]
    [InlineData("paid_date", "date")]
    [InlineData("is_paid", "boolean")]
    [InlineData("item_count", "bigint")]
    [InlineData("item_json", "jsonb")]
    [InlineData("flat", "text")]
    [InlineData("format", "text")]
    [InlineData("location", "text")]
    [InlineData("island", "text")]
    [InlineData("at", "text")]
    [InlineData("opened", "timestamp without time zone")]
    [InlineData("booked", "tstzrange")]
    [InlineData("is_switched_on", "boolean")]
    [InlineData("switched_on", "boolean")]
    public void A_name_that_keeps_its_promise_or_makes_none_is_silent(string name, string type) =>
        Messages(Rule.SuffixTypeMismatch, Orders(name, type)).Should().BeEmpty();

    [Fact]
    public void Arrays_keep_the_promise_of_ids_and_break_the_others()
    {
        var array = new DataType("bigint") { ArrayDimensions = 1 };
        var times = new DataType(Timestamptz) { ArrayDimensions = 1 };

        Messages(
            Rule.SuffixTypeMismatch,
            Table("orders", new ColumnModel("item_ids", array), new ColumnModel("visits", times))).Should().BeEmpty();
        Messages(Rule.SuffixTypeMismatch, Table("orders", new ColumnModel("visited_at", times)))
            .Should().ContainSingle();
    }

    [Fact]
    public void A_domain_counts_as_what_is_below_it()
    {
        var database = new DatabaseModel
        {
            Domains = [new(new("public", "day"), new("date"))],
            Tables = [Table("orders", Column("paid_on") with { Type = new("day") { Schema = "public" } })],
        };

        Findings(Rule.SuffixTypeMismatch, database).Should().BeEmpty();
    }

    [Fact]
    public void Foreign_keys_inherited_columns_and_groups_are_silent() =>
        Messages(
            Rule.SuffixTypeMismatch,
            Table(
                "tasks",
                Column("depends_on", "bigint"),
                Column("started", Timestamptz) with { IsInherited = true },
                Column("grouped", Timestamptz)) with
            {
                ForeignKeys = [Reference("depends_on", "tasks")],
                GroupColumns = ["grouped"],
            }).Should().BeEmpty();

    [Fact]
    public void The_settings_may_leave_points_in_time_alone()
    {
        var settings = new RuleSettings { TimestampsEndInAt = false };

        Messages(Rule.SuffixTypeMismatch, settings, Orders("created", Timestamptz)).Should().BeEmpty();
        Messages(Rule.SuffixTypeMismatch, settings, Orders("paid_on", Timestamptz)).Should().ContainSingle();
    }

    private static TableModel Orders(string column, string type) => Table("orders", Column(column, type));
}
