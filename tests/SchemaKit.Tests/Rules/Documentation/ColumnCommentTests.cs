using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class ColumnCommentTests
{
    [Fact]
    public void A_column_without_comment_is_reported() =>
        Messages(Rule.ColumnComment, Table("orders", Column("status"))).Should().Equal(
            "orders.status has no comment. Say what a value means with .Comment(\"…\").");

    [Fact]
    public void A_column_with_a_comment_is_silent() =>
        Messages(Rule.ColumnComment, Table("orders", Column("status") with { Comment = "Open or paid." }))
            .Should().BeEmpty();

    [Fact]
    public void The_id_foreign_keys_groups_and_row_versions_are_silent() =>
        Messages(
            Rule.ColumnComment,
            Table(
                "orders",
                Column("id"),
                Column("user_id"),
                Column("created_at"),
                Column("row_version") with { Generated = new("1") }) with
            {
                ForeignKeys = [Reference("user_id", "users")],
                GroupColumns = ["created_at"],
            }).Should().BeEmpty();

    [Fact]
    public void It_is_about_absence() => Rule.ColumnComment.IsAboutAbsence.Should().BeTrue();
}
