using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class RoundedTimestampTests
{
    [Fact]
    public void A_precision_below_microseconds_is_reported_with_the_statement_that_takes_it_away()
    {
        var finding = Lint.Of(Rule.RoundedTimestamp, Table("orders", "placed_at timestamp with time zone(0)")).Single();

        finding.Message.Should().Be(
            "orders.placed_at is timestamp(0) with time zone, which rounds values, up to an instant in the future. "
            + "Make it timestamp with time zone, and cut with date_trunc where fewer digits are wanted.");
        finding.Remedy!.Sql.Should().Be(
            "alter table public.orders alter column placed_at type timestamp with time zone;");
        finding.Remedy.CSharp.Should().Be("Pg.Timestamptz()");
    }

    [Theory]
    [InlineData("timestamp with time zone")]
    [InlineData("timestamp with time zone(6)")]
    [InlineData("time without time zone(0)")]
    public void Microseconds_and_times_of_day_are_silent(string type) =>
        Lint.Messages(Rule.RoundedTimestamp, Table("orders", $"placed_at {type}")).Should().BeEmpty();
}
