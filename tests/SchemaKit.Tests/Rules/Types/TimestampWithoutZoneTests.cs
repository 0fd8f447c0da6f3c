using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class TimestampWithoutZoneTests
{
    private static readonly ColumnModel s_column = Column("placed_at", "timestamp without time zone");

    [Fact]
    public void A_timestamp_without_zone_is_reported() =>
        Messages(Rule.TimestampWithoutZone, Table("orders", s_column)).Should().Equal(
            "orders.placed_at is a timestamp without zone, so it names no instant. "
            + "Make it timestamptz, converting with at time zone and the zone its values are in.");

    [Theory]
    [InlineData("birth_date")]
    [InlineData("born_on")]
    public void Where_the_name_promises_a_day_a_date_may_be_what_is_meant(string name) =>
        Messages(Rule.TimestampWithoutZone, Table("users", s_column with { Name = name })).Should().Equal(
            $"users.{name} is a timestamp without zone, so it names no instant. "
            + "Make it date if it is a day, or timestamptz, converting with at time zone and the zone its values are in.");

    [Fact]
    public void An_array_of_them_is_reported() =>
        Messages(
            Rule.TimestampWithoutZone,
            Table("orders", s_column with { Type = s_column.Type with { ArrayDimensions = 1 } }))
            .Should().ContainSingle();

    [Fact]
    public void Arrays_speak_of_many() =>
        Messages(
            Rule.TimestampWithoutZone,
            Table("orders", s_column with { Type = s_column.Type with { ArrayDimensions = 1 } })).Single().Should()
            .StartWith("orders.placed_at is timestamps without zone, so they name no instant. ");

    [Fact]
    public void A_domain_and_a_field_of_a_composite_type_are_reported_where_they_are_made()
    {
        var database = new DatabaseModel
        {
            Domains = [new(new("public", "moment"), s_column.Type), new(new("public", "email"), new("text"))],
            CompositeTypes = [new(new("public", "stay"), [new("begins_at", s_column.Type with { Modifier = "3" })])],
            Tables = [Table("orders", Column("placed_at") with { Type = new("moment") { Schema = "public" } })],
        };

        Findings(Rule.TimestampWithoutZone, database).Select(f => (f.Object, f.Message)).Should().Equal(
            ("public.moment",
                "moment is a timestamp without zone, so it names no instant. "
                + "Make it timestamptz, converting with at time zone and the zone its values are in."),
            ("public.stay.begins_at",
                "stay.begins_at is a timestamp without zone, so it names no instant. "
                + "Make it timestamptz, converting with at time zone and the zone its values are in."));
    }

    [Fact]
    public void A_column_that_is_inherited_is_reported_at_the_parent() =>
        Messages(
            Rule.TimestampWithoutZone,
            Table("orders", s_column),
            Table("children", s_column with { IsInherited = true })).Should().ContainSingle();

    [Fact]
    public void Declared_local_time_is_silent() =>
        Messages(
            Rule.TimestampWithoutZone,
            Table("shops", s_column with { Declarations = [new(DeclarationKind.LocalTime, "Opening hours.")] }))
            .Should().BeEmpty();

    [Theory]
    [InlineData("timestamp with time zone")]
    [InlineData("tsrange")]
    [InlineData("date")]
    public void Other_types_are_silent(string type) =>
        Messages(Rule.TimestampWithoutZone, Table("orders", Column("placed_at", type))).Should().BeEmpty();
}
