using SchemaKit.Model;

namespace SchemaKit.Tests.Rules;

public class DependencyLinesTests
{
    [Fact]
    public void A_comment_declares_dependencies_line_by_line() =>
        DependencyLines.Of(
            """"
            Where people live.
            sk:determines Zip -> city, "State"
              sk:determines course, "the ""term""" ->> teacher
            That zip -> city is prose, and so is this sk:determines a -> b.
            """").Should().Equal(
            new DependencyModel(["zip"], ["city", "State"]),
            new DependencyModel(["course", "the \"term\""], ["teacher"]) { IsMultivalued = true });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("People.")]
    public void Other_comments_declare_nothing(string? comment) => DependencyLines.Of(comment).Should().BeEmpty();

    [Fact]
    public void A_line_that_cannot_be_read_is_reported()
    {
        var table = Given.Table("users", Given.Column("zip")) with
        {
            Dependencies = DependencyLines.Of("sk:determines zip = x"),
        };
        Given.Messages(Rule.BrokenDependency, table).Should().Equal(
            "The comment of users declares \"zip = x\", which is no dependency. Write sk:determines a, b -> c.");
    }
}
