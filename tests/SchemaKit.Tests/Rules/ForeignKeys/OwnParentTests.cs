using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class OwnParentTests
{
    private static readonly TableModel s_nodes =
        Table("nodes", "id bigint", "parent_id bigint?").Keyed("id").References("nodes", "parent_id");

    [Fact]
    public void A_tree_without_a_check_is_worth_knowing()
    {
        var finding = Lint.Of(Rule.OwnParent, s_nodes).Single();

        finding.Message.Should().Be(
            "nodes.parent_id lets a row be its own parent. "
            + "Add t.Check(\"parent_is_another\", $\"{ParentId} <> {Id}\").");
        finding.Remedy!.Sql.Should().Be(
            "alter table public.nodes add constraint chk_nodes_parent_is_another check (parent_id <> id) not valid;\n"
            + "alter table public.nodes validate constraint chk_nodes_parent_is_another;");
    }

    [Theory]
    [InlineData("parent_id <> id")]
    [InlineData("(id != parent_id)")]
    [InlineData("parent_id < id")]
    [InlineData("id < parent_id")]
    [InlineData("not (parent_id = id)")]
    [InlineData("parent_id is distinct from id")]
    [InlineData("parent_id is null or parent_id <> id")]
    [InlineData("id > 0 and parent_id <> id")]
    public void A_check_that_keeps_them_apart_is_silent(string condition) => Of(condition).Should().BeEmpty();

    [Theory]
    [InlineData("parent_id = id")]
    [InlineData("parent_id <= id")]
    [InlineData("parent_id <> id or id > 3")]
    [InlineData("parent_id <> 0")]
    public void A_check_that_does_not_is_none(string condition) => Of(condition).Should().ContainSingle();

    [Fact]
    public void A_root_that_refers_to_itself_is_silent()
    {
        var declared = s_nodes.Columns[1] with { Declarations = [new(DeclarationKind.RootRefersToItself, "It does.")] };

        Lint.Of(Rule.OwnParent, s_nodes with { Columns = [s_nodes.Columns[0], declared] }).Should().BeEmpty();
        Lint.Of(
            Rule.OwnParent,
            s_nodes with { Columns = [s_nodes.Columns[0], s_nodes.Columns[1] with { IsNullable = false }] })
            .Should().BeEmpty();
    }

    [Fact]
    public void Of_a_composite_key_the_part_that_differs_counts()
    {
        var nodes = Table("nodes", "tenant_id bigint", "id bigint", "parent_id bigint?").Keyed("tenant_id", "id");
        nodes = nodes.With(Reference(nodes, "nodes", ["tenant_id", "parent_id"], ["tenant_id", "id"]));

        Lint.Messages(Rule.OwnParent, nodes).Should().ContainSingle().Which.Should().StartWith("nodes.parent_id lets");
        Lint.Of(Rule.OwnParent, nodes with { Checks = [new("c", Sql("parent_id <> id"))] }).Should().BeEmpty();
    }

    [Fact]
    public void Another_table_is_no_tree() =>
        Lint.Of(Rule.OwnParent, Table("a", "id bigint").Keyed("id"), Table("b", "a_id bigint").References("a", "a_id"))
            .Should().BeEmpty();

    private static IReadOnlyList<Finding> Of(string condition) =>
        Lint.Of(Rule.OwnParent, s_nodes with { Checks = [new("c", Sql(condition))] });
}
