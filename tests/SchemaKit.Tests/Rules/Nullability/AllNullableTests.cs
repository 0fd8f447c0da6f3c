using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class AllNullableTests
{
    private static readonly TableModel s_users =
        Table("users", "id bigint", "name text?", "email text?", "born_on date?", "created_at timestamptz").Keyed("id");

    [Fact]
    public void A_table_in_which_a_row_may_say_nothing_is_reported() =>
        Lint.Messages(Rule.AllNullable, s_users).Should().Equal(
            "users: beside key and timestamps, all 3 columns may be null, so a row may say nothing. "
            + "Make not null what every row has.");

    [Fact]
    public void One_column_that_is_not_null_is_enough() =>
        Lint.Messages(
            Rule.AllNullable, Table("users", "id bigint", "a text", "b text?", "c text?", "d text?").Keyed("id"))
            .Should().BeEmpty();

    [Fact]
    public void Two_columns_are_too_few_to_tell() =>
        Lint.Messages(Rule.AllNullable, Table("users", "id bigint", "a text?", "b text?").Keyed("id"))
            .Should().BeEmpty();

    [Fact]
    public void Data_in_transit_is_silent() =>
        Lint.Messages(Rule.AllNullable, s_users.Declared(DeclarationKind.Staging)).Should().BeEmpty();
}
