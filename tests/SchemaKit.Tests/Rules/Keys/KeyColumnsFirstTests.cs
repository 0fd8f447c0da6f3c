using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class KeyColumnsFirstTests
{
    [Fact]
    public void A_key_after_other_columns_is_reported() =>
        Given.Messages(Rule.KeyColumnsFirst, Table("users", "name text", "id bigint").Keyed("id")).Should().Equal(
            "users.id is the primary key, but other columns come before it. Declare it first.");

    [Fact]
    public void A_key_that_comes_first_is_silent_in_any_order() =>
        Given.Messages(Rule.KeyColumnsFirst, Table("t", "a text", "b text", "c text").Keyed("b", "a"))
            .Should().BeEmpty();
}
