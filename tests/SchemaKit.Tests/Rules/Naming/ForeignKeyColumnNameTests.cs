using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

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
    [InlineData("country", "country")]
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
    public void A_column_that_refers_to_several_tables_is_silent()
    {
        var about = Column("about_key") with { Declarations = [new(DeclarationKind.PolymorphicReference, "Several.")] };

        Messages(
            Rule.ForeignKeyColumnName,
            Table("notes", about) with { ForeignKeys = [Reference("about_key", "users")] }).Should().BeEmpty();
    }

    [Fact]
    public void A_column_of_a_group_is_silent() =>
        Messages(Rule.ForeignKeyColumnName, Referring("owner", "users") with { GroupColumns = ["owner"] })
            .Should().BeEmpty();

    [Theory]
    [InlineData("author_id", true)]
    [InlineData("editor_id", false)]
    [InlineData("coauthor_id", false)]
    [InlineData("author", false)]
    public void A_role_of_the_settings_needs_no_table(string column, bool isSilent) =>
        Messages(Rule.ForeignKeyColumnName, new RuleSettings { Roles = ["author"] }, Referring(column, "users"))
            .Should().HaveCount(isSilent ? 0 : 1);

    [Fact]
    public void A_role_of_the_settings_may_end_like_the_referenced_column() =>
        Messages(
            Rule.ForeignKeyColumnName,
            new RuleSettings { Roles = ["origin"] },
            Table("posts", Column("origin_code")) with
            {
                ForeignKeys = [Reference("origin_code", "countries", "code")],
            })
            .Should().BeEmpty();

    [Theory]
    [InlineData("signed_by", true)]
    [InlineData("created_by", true)]
    [InlineData("sealed_by", false)]
    public void An_audit_column_of_the_settings_is_silent(string column, bool isSilent) =>
        Messages(
            Rule.ForeignKeyColumnName, new RuleSettings { AuditColumns = ["signed_by"] }, Referring(column, "users"))
            .Should().HaveCount(isSilent ? 0 : 1);

    [Theory]
    [InlineData("user_id", "app_users")]
    [InlineData("author_user_id", "app_users")]
    [InlineData("app_user_id", "app_users")]
    public void A_prefix_of_the_settings_may_be_left_out(string column, string target)
    {
        Messages(Rule.ForeignKeyColumnName, new RuleSettings { TablePrefixes = ["app_"] }, Referring(column, target))
            .Should().BeEmpty();
        Messages(Rule.ForeignKeyColumnName, new RuleSettings { TablePrefixes = ["ap_"] }, Referring(column, target))
            .Should().HaveCount(column.Contains("app_user_id") ? 0 : 1);
    }

    [Fact]
    public void A_prefix_of_the_settings_is_left_out_of_the_suggestion() =>
        Messages(
            Rule.ForeignKeyColumnName,
            new RuleSettings { TablePrefixes = ["app_"] },
            Referring("author_id", "app_users"))
            .Should().Equal(
                "posts.author_id references app_users, but its name does not say so. Rename it to author_user_id.");

    [Theory]
    [InlineData("public.users", "author_id", true)]
    [InlineData("public", "author_id", true)]
    [InlineData("public.u*", "author_id", true)]
    [InlineData("public.users", "author", false)]
    [InlineData("auth.users", "author_id", false)]
    public void Any_role_may_refer_to_a_table_of_the_settings(string pattern, string column, bool isSilent) =>
        Messages(Rule.ForeignKeyColumnName, new RuleSettings { AnyRoleTo = [pattern] }, Referring(column, "users"))
            .Should().HaveCount(isSilent ? 0 : 1);

    private static TableModel Referring(string column, string target) =>
        Table("posts", Column(column)) with { ForeignKeys = [Reference(column, target)] };
}
