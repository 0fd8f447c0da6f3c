using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class TimeWithZoneTests
{
    [Theory]
    [InlineData("time with time zone", "time with time zone")]
    [InlineData("timetz", "timetz")]
    [InlineData("time with time zone(3)", "time(3) with time zone")]
    public void A_time_with_an_offset_is_reported(string type, string written) =>
        Lint.Messages(Rule.TimeWithZone, Table("shops", $"opens_at {type}")).Should().Equal(
            $"shops.opens_at is {written}, whose offset means nothing without a date. "
            + "Make it timestamptz, or time with the name of a time zone beside it.");

    [Theory]
    [InlineData("time without time zone")]
    [InlineData("timestamp with time zone")]
    public void Other_times_are_silent(string type) =>
        Lint.Messages(Rule.TimeWithZone, Table("shops", $"opens_at {type}")).Should().BeEmpty();

    [Fact]
    public void A_type_of_that_name_in_a_schema_is_somebody_elses()
    {
        var table = Table("shops", "opens_at timetz");
        var own = table.Columns[0] with { Type = new("timetz") { Schema = "public" } };

        Lint.Messages(Rule.TimeWithZone, table with { Columns = [own] }).Should().BeEmpty();
    }
}
