using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class SelfReferenceActionTests
{
    private static readonly TableModel s_nodes =
        Table("nodes", "id bigint", "parent_id bigint?").Keyed("id").References("nodes", "parent_id");

    [Fact]
    public void A_tree_without_a_delete_rule_is_reported() =>
        Given.Messages(Rule.SelfReferenceAction, s_nodes).Should().Equal(
            "nodes.parent_id references its own table, and does not say what a deletion does to the rows below. "
            + "Say on delete cascade, set null or restrict.");

    [Theory]
    [InlineData(ReferentialAction.Cascade)]
    [InlineData(ReferentialAction.SetNull)]
    [InlineData(ReferentialAction.Restrict)]
    public void A_delete_rule_is_enough(ReferentialAction action) => Given.Messages(
        Rule.SelfReferenceAction,
        s_nodes with { ForeignKeys = [s_nodes.ForeignKeys[0] with { OnDelete = action }] }).Should().BeEmpty();

    [Fact]
    public void Another_table_is_silent() => Given.Messages(
        Rule.SelfReferenceAction, s_nodes, Table("leaves", "node_id bigint").References("nodes", "node_id"))
        .Should().ContainSingle();

    [Fact]
    public void It_is_off() => Rule.SelfReferenceAction.DefaultSeverity.Should().Be(Severity.Off);
}
