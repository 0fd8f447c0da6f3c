using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class LyingNameTests
{
    private static readonly TableModel s_groups = Table("groups", Column("id"));

    private static readonly TableModel s_users =
        Table("users", Column("id"), Column("name"), Column("email"), Column("group_id"));

    [Fact]
    public void An_index_that_names_another_column_is_reported_instead_of_its_form()
    {
        var table = s_users with { Indexes = [Index("idx_users_email", "name")] };

        var finding = Findings(Rule.LyingName, table).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            "users.idx_users_email names email, but is over name. Rename it to idx_users_name.");
        finding.Remedy!.Sql.Should().Be("alter index public.idx_users_email rename to idx_users_name;");
        Messages(Rule.ConstraintName, table).Should().BeEmpty();
    }

    [Theory]
    [InlineData("uniq_users_email", "is named as a unique key, but is an index that is not unique")]
    [InlineData("pk_users", "is named as a primary key, but is an index that is not unique")]
    [InlineData("fk_users_groups", "is named as a foreign key, but is an index that is not unique")]
    [InlineData("chk_users_email", "is named as a check, but is an index that is not unique")]
    [InlineData("idx_groups_email", "names the table groups, but belongs to users")]
    public void An_index_with_the_name_of_something_else_is_reported(string name, string lie)
    {
        var table = s_users with { Indexes = [Index(name, "email")] };

        Messages(Rule.LyingName, table, s_groups).Should().Equal($"users.{name} {lie}. Rename it to idx_users_email.");
        Messages(Rule.ConstraintName, table, s_groups).Should().BeEmpty();
    }

    [Fact]
    public void A_foreign_key_that_names_another_table_is_reported() =>
        Messages(
            Rule.LyingName,
            s_users with { ForeignKeys = [Reference("group_id", "groups") with { Name = "fk_users_users" }] },
            s_groups).Should().Equal(
            "users.fk_users_users names users, but refers to groups. Rename it to fk_users_groups.");

    [Fact]
    public void A_check_that_names_another_table_is_reported() =>
        Messages(Rule.LyingName, s_users with { Checks = [new("chk_groups_name", new("name <> ''"))] }, s_groups)
            .Should().Equal(
                "users.chk_groups_name names the table groups, but belongs to users. "
                + "Rename it to chk_users_groups_name.");

    [Theory]
    [InlineData("idx_users_fast")]
    [InlineData("users_email_idx")]
    [InlineData("by_email")]
    [InlineData("idx_users_name_email")]
    [InlineData("idx_user_email")]
    public void A_name_that_claims_nothing_false_is_a_matter_of_its_form(string name)
    {
        var table = s_users with { Indexes = [Index(name, "email", "name")] };

        Messages(Rule.LyingName, table, s_groups).Should().BeEmpty();
        Messages(Rule.ConstraintName, table, s_groups).Should().ContainSingle();
    }

    [Fact]
    public void A_name_that_says_less_than_is_so_is_no_lie()
    {
        var table = s_users with
        {
            PrimaryKey = Key("uniq_users_id", "id"),
            Indexes = [Index("idx_users_email", "email") with { IsUnique = true }],
        };

        Messages(Rule.LyingName, table).Should().BeEmpty();
        Messages(Rule.ConstraintName, table).Should().HaveCount(2);
    }

    [Fact]
    public void An_included_column_may_be_named() =>
        Messages(
            Rule.LyingName,
            s_users with { Indexes = [Index("idx_users_email_name", "email") with { Included = ["name"] }] })
            .Should().BeEmpty();

    [Fact]
    public void Good_names_and_those_of_the_convention_are_silent() =>
        Messages(
            Rule.LyingName,
            s_users with
            {
                Indexes =
                [
                    Index("idx_users_email_active", "email"),
                    Index("idx_users_group_id", "name") with { IsNamedByConvention = true },
                ],
            },
            s_groups).Should().BeEmpty();

    [Fact]
    public void The_name_is_read_by_the_convention_of_the_settings()
    {
        var database = new DatabaseModel
        {
            Tables = [s_users with { UniqueConstraints = [Key("users_email_key", "name")] }],
        };

        Findings(Rule.LyingName, database).Should().BeEmpty();
        Findings(Rule.LyingName, database, RuleSettings.PostgresWiki).Select(f => f.Message).Should().Equal(
            "users.users_email_key names email, but is over name. Rename it to users_name_key.");
        Findings(Rule.LyingName, database, RuleSettings.Supabase).Should().ContainSingle();
    }

    [Fact]
    public void An_index_of_a_materialized_view_is_judged_too()
    {
        var database = new DatabaseModel
        {
            Tables = [s_users],
            MaterializedViews =
            [
                new(new("public", "totals"), new("select 1 as one")) { Indexes = [Index("idx_users_one", "one")] },
            ],
        };

        Findings(Rule.LyingName, database).Should().BeEmpty();
        Findings(Rule.ConstraintName, database).Should().ContainSingle();
    }
}
