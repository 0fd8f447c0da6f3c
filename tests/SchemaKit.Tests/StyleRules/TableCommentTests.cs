using static SchemaKit.Tests.StyleRules.Given;

namespace SchemaKit.Tests.StyleRules;

public class TableCommentTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_table_without_comment_is_reported(string? comment) =>
        Messages(Rule.TableComment, Table("orders") with { Comment = comment }).Should().Equal(
            "orders has no comment. Say what one row is with t.Comment(\"…\").");

    [Fact]
    public void A_table_with_a_comment_is_silent() =>
        Messages(Rule.TableComment, Table("orders") with { Comment = "What was bought." }).Should().BeEmpty();

    [Fact]
    public void It_is_about_absence() => Rule.TableComment.IsAboutAbsence.Should().BeTrue();
}
