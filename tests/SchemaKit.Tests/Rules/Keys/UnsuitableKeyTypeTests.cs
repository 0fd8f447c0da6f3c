using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class UnsuitableKeyTypeTests
{
    [Fact]
    public void A_float_in_a_key_is_reported() =>
        Messages(Table("samples", "sensor_id bigint", "value real").Unique("u", "sensor_id", "value")).Should().Equal(
            "samples.u is over value, whose floats differ where they read alike. Make it numeric.");

    [Fact]
    public void A_timestamp_alone_is_reported() =>
        Messages(Table("samples", "taken_at timestamptz").Keyed("taken_at")).Should().Equal(
            "samples.pk_samples is taken_at alone, and two things may happen at one time. Add what tells them apart.");

    [Fact]
    public void A_primary_key_that_takes_texts_for_equal_is_reported()
    {
        var table = Table("users", "name text").Keyed("name");
        var database = Database(table with { Columns = [table.Columns[0] with { Collation = "public.nocase" }] }) with
        {
            RawObjects =
            [
                new(
                    "collation",
                    "public.nocase",
                    "create collation public.nocase (provider = icu, deterministic = false)"),
            ],
        };

        Given.Findings(Rule.UnsuitableKeyType, database).Select(f => f.Message).Should().Equal(
            "users.pk_users is over name, whose collation takes different texts for equal. Keep it to a unique key.");
    }

    [Theory]
    [InlineData("day date")]
    [InlineData("amount numeric")]
    [InlineData("name text")]
    public void Other_types_are_silent(string column) =>
        Messages(Table("t", column).Keyed(column.Split(' ')[0])).Should().BeEmpty();

    [Fact]
    public void A_timestamp_beside_something_else_is_silent() =>
        Messages(Table("t", "sensor_id bigint", "taken_at timestamptz").Keyed("sensor_id", "taken_at"))
            .Should().BeEmpty();

    private static IReadOnlyList<string> Messages(TableModel table) => Lint.Messages(Rule.UnsuitableKeyType, table);
}
