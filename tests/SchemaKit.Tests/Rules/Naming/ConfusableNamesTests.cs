using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class ConfusableNamesTests
{
    [Fact]
    public void Two_tables_that_differ_in_an_underscore_are_reported_once() =>
        Messages(Rule.ConfusableNames, Table("user_roles"), Table("userroles")).Should().Equal(
            "userroles and user_roles differ in underscores alone, which readers overlook. Rename one of them.");

    [Theory]
    [InlineData("level_1", "level_l")]
    [InlineData("item_0", "item_o")]
    [InlineData("pаid", "paid")]
    public void Letters_that_look_alike_are_reported(string first, string second) =>
        Messages(Rule.ConfusableNames, Table("orders", Column(first), Column(second))).Should().Equal(
            $"orders.{second} and orders.{first} differ in letters that look alike, which readers overlook. "
            + "Rename one of them.");

    [Fact]
    public void A_singular_beside_its_plural_is_reported() =>
        Messages(Rule.ConfusableNames, Table("user_group"), Table("user_groups")).Should().Equal(
            "user_group is the singular of user_groups, so that one is taken for the other. Rename one of them.");

    [Fact]
    public void A_column_beside_its_plural_is_reported() =>
        Messages(Rule.ConfusableNames, Table("posts", Column("tags"), Column("tag"))).Should().Equal(
            "posts.tag is the singular of posts.tags, so that one is taken for the other. Rename one of them.");

    [Fact]
    public void Names_that_differ_in_case_alone_collide_and_are_a_matter_of_that_rule() =>
        Messages(Rule.ConfusableNames, Table("users"), Table("Users")).Should().BeEmpty();

    [Fact]
    public void Numbers_that_an_underscore_parts_are_not_one_number() =>
        Messages(Rule.ConfusableNames, Table("versions", Column("v_1_10"), Column("v_11_0"))).Should().BeEmpty();

    [Fact]
    public void Names_in_different_namespaces_are_silent() =>
        Messages(
            Rule.ConfusableNames,
            Table("tags", Column("tag")),
            Table("user_group") with { Name = new("audit", "user_group") },
            Table("user_groups", Column("user_id")),
            Table("orders", Column("userid"))).Should().BeEmpty();

    [Fact]
    public void A_type_beside_its_table_and_a_function_for_one_beside_that_for_many_are_silent()
    {
        var database = new DatabaseModel
        {
            Tables = [Table("user_roles")],
            Enums = [new(new("public", "user_role"), ["admin"])],
            Routines =
            [
                new(new("public", "get_user"), "sql", "select 1"),
                new(new("public", "get_users"), "sql", "select 1"),
                new(new("public", "get_users"), "sql", "select 1") { Parameters = [new(new("integer"))] },
            ],
        };

        Findings(Rule.ConfusableNames, database).Should().BeEmpty();
    }

    [Fact]
    public void Names_that_the_convention_made_are_silent() =>
        Messages(
            Rule.ConfusableNames,
            Table("t") with
            {
                Indexes =
                [
                    Index("idx_t_a_b", "a", "b") with { IsNamedByConvention = true },
                    Index("idx_t_ab", "ab") with { IsNamedByConvention = true },
                ],
            }).Should().BeEmpty();
}
