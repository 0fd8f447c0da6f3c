using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class SmallKeyTests
{
    [Fact]
    public void A_small_key_is_reported_once_with_the_columns_that_refer_to_it() =>
        Lint.Messages(
                Rule.SmallKey,
                Users("integer"),
                Table("orders", "id bigint", "user_id integer").Keyed("id").References("users", "user_id"),
                Table("notes", "id bigint", "user_id bigint").Keyed("id").References("users", "user_id"))
            .Should().Equal(
                "users.id is integer, and a key of that type runs out. Make it bigint, with orders.user_id.");

    [Fact]
    public void A_key_that_is_a_foreign_key_is_reported_at_its_target_with_what_refers_to_it() =>
        Lint.Messages(
                Rule.SmallKey,
                Users("integer"),
                Table("profiles", "user_id integer").Keyed("user_id").References("users", "user_id"),
                Table("photos", "id bigint", "profile_id integer").Keyed("id")
                    .References("profiles", "profile_id", "user_id"))
            .Should().Equal(
                "users.id is integer, and a key of that type runs out. "
                + "Make it bigint, with profiles.user_id, photos.profile_id.");

    [Fact]
    public void Many_references_are_counted()
    {
        var children = Enumerable.Range(1, 7).Select(i =>
            Table($"t{i}", "id bigint", "user_id integer").Keyed("id").References("users", "user_id"));

        Lint.Messages(Rule.SmallKey, [Users("smallint"), .. children]).Should().Equal(
            "users.id is smallint, and a key of that type runs out. Make it bigint, with "
            + "t1.user_id, t2.user_id, t3.user_id, t4.user_id, t5.user_id and 2 more.");
    }

    [Fact]
    public void An_identity_column_counts_whether_it_is_the_key_or_not()
    {
        var table = Table("orders", "number integer", "code text").Keyed("code");
        var number = table.Columns[0] with { Identity = new(IdentityGeneration.Always) };

        Lint.Messages(Rule.SmallKey, table with { Columns = [number, table.Columns[1]] }).Should().ContainSingle();
    }

    [Theory]
    [InlineData("id bigint")]
    [InlineData("year integer")]
    [InlineData("iso_number smallint")]
    public void A_wide_key_and_a_natural_number_are_silent(string column) =>
        Lint.Messages(Rule.SmallKey, Table("things", column).Keyed(column.Split(' ')[0])).Should().BeEmpty();

    [Fact]
    public void A_small_table_is_silent() =>
        Lint.Messages(Rule.SmallKey, Users("integer").Declared(DeclarationKind.Small)).Should().BeEmpty();

    [Theory]
    [InlineData("id = 0")]
    [InlineData("id in (1, 2, 3)")]
    [InlineData("id >= 1 and id < 500")]
    public void A_key_that_a_check_ends_before_its_type_does_is_silent(string condition) =>
        Lint.Messages(Rule.SmallKey, Users("integer") with { Checks = [new("chk", Sql(condition))] }).Should().BeEmpty();

    [Theory]
    [InlineData("id > 0")]
    [InlineData("name <> ''")]
    public void Another_check_ends_nothing(string condition) =>
        Lint.Messages(
                Rule.SmallKey,
                Table("users", "id integer", "name text").Keyed("id") with { Checks = [new("chk", Sql(condition))] })
            .Should().ContainSingle();

    [Fact]
    public void A_line_number_within_a_key_is_silent() =>
        Lint.Messages(Rule.SmallKey, Table("lines", "order_id bigint", "line_id integer").Keyed("order_id", "line_id"))
            .Should().BeEmpty();

    private static TableModel Users(string type) => Table("users", $"id {type}").Keyed("id");
}
