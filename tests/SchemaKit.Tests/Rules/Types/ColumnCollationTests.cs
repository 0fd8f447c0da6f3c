using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class ColumnCollationTests
{
    private static readonly RawObjectModel s_ignoringCase = new(
        "collation", "public.nocase", "create collation public.nocase (provider = icu, deterministic = false)");

    [Theory]
    [InlineData("\"de-DE-x-icu\"")]
    [InlineData("\"C\"")]
    public void A_collation_of_its_own_is_reported(string collation) =>
        Messages(Users("name", collation)).Should().Equal(
            $"users.name has the collation {collation}, so a comparison with other texts has to name one. "
            + "Leave it the database's, and name another where it is needed.");

    [Fact]
    public void Byte_order_on_keys_and_codes_is_silent()
    {
        Messages(Users("name", "\"C\"").Keyed("name")).Should().BeEmpty();
        Messages(Users("name", "\"C\"").References("names", "name")).Should().BeEmpty();
        Messages(Users("country_code", "\"C\"")).Should().BeEmpty();
        Messages(Users("sha256", "pg_catalog.\"C\"")).Should().BeEmpty();
    }

    [Fact]
    public void A_collation_that_makes_a_unique_key_ignore_case_is_silent()
    {
        Messages(Users("name", "public.nocase").Unique("uniq_users_name", "name")).Should().BeEmpty();
        Messages(Users("name", "public.nocase")).Should().ContainSingle("nothing needs it there");
        Messages(Users("name", "\"de-DE-x-icu\"").Unique("uniq_users_name", "name")).Should().ContainSingle();
    }

    [Fact]
    public void No_collation_of_its_own_is_silent() => Messages(Table("users", "name text")).Should().BeEmpty();

    private static TableModel Users(string column, string collation)
    {
        var users = Table("users", $"{column} text");
        return users with { Columns = [users.Columns[0] with { Collation = collation }] };
    }

    private static IEnumerable<string> Messages(TableModel table) =>
        Given.Findings(Rule.ColumnCollation, Database(table) with { RawObjects = [s_ignoringCase] })
            .Select(f => f.Message);
}
