using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Generated;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class NaturalKeyTests
{
    private const string Advice = ". Add an identity column for the primary key, and make this one unique.";

    [Theory]
    [InlineData("code text", "is of type text")]
    [InlineData("year integer", "is a number that means something")]
    public void A_key_that_says_something_is_reported(string column, string fault) =>
        Messages(Table("things", column).Keyed(column.Split(' ')[0]))
            .Should().Equal($"things.pk_things {fault}{Advice}");

    [Fact]
    public void A_composite_key_is_reported() =>
        Messages(Table("lines", "order_id bigint", "line integer").Keyed("order_id", "line")).Should().Equal(
            $"lines.pk_lines has several columns{Advice}");

    [Fact]
    public void One_number_or_uuid_is_silent()
    {
        Messages(Numbered("users")).Should().BeEmpty();
        Messages(Table("users", "id uuid").Keyed("id")).Should().BeEmpty();
        Messages(Table("profiles", "owner bigint").Keyed("owner").References("users", "owner")).Should().BeEmpty();
    }

    private static IEnumerable<string> Messages(TableModel table) => Given.Messages(Rule.NaturalKey, table);
}
