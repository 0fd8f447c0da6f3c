using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class NaiveTreeTests
{
    private static readonly TableModel s_categories =
        Model.Table("categories", "id bigint", "parent_id bigint?").Keyed("id").References("categories", "parent_id");

    [Fact]
    public void A_self_reference_alone_is_reported() =>
        Messages(Rule.NaiveTree, s_categories).Should().Equal(
            "categories.parent_id makes a tree, and nothing reads a whole branch of it. "
            + "Add a path, a closure table, or a view with a recursive query.");

    [Fact]
    public void It_is_off_by_default() => Rule.NaiveTree.DefaultSeverity.Should().Be(Severity.Off);

    [Theory]
    [InlineData("path", "text")]
    [InlineData("place", "ltree")]
    [InlineData("lft", "integer")]
    public void A_path_is_silent(string name, string type) =>
        Messages(Rule.NaiveTree, s_categories with { Columns = [.. s_categories.Columns, Column(name, type)] })
            .Should().BeEmpty();

    [Fact]
    public void A_closure_table_is_silent()
    {
        var closure = Model.Table("category_paths", "ancestor_id bigint", "descendant_id bigint")
            .Keyed("ancestor_id", "descendant_id")
            .References("categories", "ancestor_id").References("categories", "descendant_id");

        Messages(Rule.NaiveTree, s_categories, closure).Should().BeEmpty();
        Messages(Rule.NaiveTree, s_categories, closure with { PrimaryKey = null }).Should().ContainSingle();
    }

    [Fact]
    public void A_recursive_view_is_silent()
    {
        var model = new DatabaseModel { Tables = [s_categories] };
        var recursive = new ViewModel(
            new("public", "branches"), new("with recursive b as (select * from categories) select 1"));

        Findings(Rule.NaiveTree, model with { Views = [recursive] }).Should().BeEmpty();
        Findings(Rule.NaiveTree, model with { Views = [recursive with { Query = new("select 1 from categories") }] })
            .Should().ContainSingle();
        Findings(
            Rule.NaiveTree,
            model with { Views = [recursive with { Query = new("with recursive b as (select 1) table b") }] })
            .Should().ContainSingle();
    }
}
