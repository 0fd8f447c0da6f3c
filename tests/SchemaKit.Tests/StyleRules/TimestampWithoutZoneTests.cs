using SchemaKit.Model;
using static SchemaKit.Tests.StyleRules.Given;

namespace SchemaKit.Tests.StyleRules;

public class TimestampWithoutZoneTests
{
    private static readonly ColumnModel s_column = Column("placed_at", "timestamp without time zone");

    [Fact]
    public void A_timestamp_without_zone_is_reported() =>
        Messages(Rule.TimestampWithoutZone, Table("orders", s_column)).Should().Equal(
            "orders.placed_at is a timestamp without zone, so it names no instant. "
            + "Make it timestamptz, converting with at time zone and the zone its values are in.");

    [Fact]
    public void An_array_of_them_is_reported() =>
        Messages(
            Rule.TimestampWithoutZone,
            Table("orders", s_column with { Type = s_column.Type with { ArrayDimensions = 1 } }))
            .Should().ContainSingle();

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
