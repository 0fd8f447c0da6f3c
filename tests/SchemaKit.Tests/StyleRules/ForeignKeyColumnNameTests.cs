using SchemaKit.Model;
using static SchemaKit.Tests.StyleRules.Given;

namespace SchemaKit.Tests.StyleRules;

public class ForeignKeyColumnNameTests
{
    [Theory]
    [InlineData("author_id", "author_user_id")]
    [InlineData("author", "author_user_id")]
    [InlineData("users_id", "user_id")]
    [InlineData("user", "user_id")]
    public void A_column_that_does_not_name_its_table_is_reported(string column, string expected) =>
        Messages(Rule.ForeignKeyColumnName, Referring(column, "users")).Should().Equal(
            $"posts.{column} references users, but its name does not say so. Rename it to {expected}.");

    [Theory]
    [InlineData("user_id", "users")]
    [InlineData("author_user_id", "users")]
    [InlineData("order_detail_id", "order_details")]
    [InlineData("order_details_id", "order_details")]
    [InlineData("created_by", "users")]
    [InlineData("approved_by", "users")]
    [InlineData("parent_id", "posts")]
    public void The_table_an_audit_column_or_a_tree_is_silent(string column, string target) =>
        Messages(Rule.ForeignKeyColumnName, Referring(column, target)).Should().BeEmpty();

    [Fact]
    public void A_parent_in_another_table_is_reported() =>
        Messages(Rule.ForeignKeyColumnName, Referring("parent_id", "threads")).Should().Equal(
            "posts.parent_id references threads, but its name does not say so. Rename it to parent_thread_id.");

    [Theory]
    [InlineData("country_code", "code")]
    [InlineData("country_code", "country_code")]
    [InlineData("home_country_code", "country_code")]
    public void A_referenced_column_other_than_id_may_be_named(string column, string referenced) =>
        Messages(
            Rule.ForeignKeyColumnName,
            Table("posts", Column(column)) with { ForeignKeys = [Reference(column, "countries", referenced)] })
            .Should().BeEmpty();

    [Fact]
    public void A_shared_key_is_silent() =>
        Messages(
            Rule.ForeignKeyColumnName,
            Referring("id", "users") with { PrimaryKey = Key("pk_posts", "id") }).Should().BeEmpty();

    [Fact]
    public void A_column_of_a_composite_key_may_repeat_the_referenced_name()
    {
        var key = new ForeignKeyModel("fk", ["tenant_id", "user_id"], new("public", "users"), ["tenant_id", "id"]);
        var table = Table("posts", Column("tenant_id"), Column("user_id")) with { ForeignKeys = [key] };
        Messages(Rule.ForeignKeyColumnName, table).Should().BeEmpty();
    }

    [Fact]
    public void A_column_of_a_group_is_silent() =>
        Messages(Rule.ForeignKeyColumnName, Referring("owner", "users") with { GroupColumns = ["owner"] })
            .Should().BeEmpty();

    private static TableModel Referring(string column, string target) =>
        Table("posts", Column(column)) with { ForeignKeys = [Reference(column, target)] };
}
