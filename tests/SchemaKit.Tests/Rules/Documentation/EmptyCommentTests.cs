using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class EmptyCommentTests
{
    [Theory]
    [InlineData("-")]
    [InlineData("...")]
    public void A_comment_without_a_word_is_proven(string comment)
    {
        var finding = Findings(Rule.EmptyComment, Users(comment)).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            "The comment of users.user_id has no word. Say what cannot be read from the schema, or remove it.");
        finding.Grade.Should().Be(Grade.Proven);
        finding.Object.Should().Be("public.users.user_id");
    }

    [Fact]
    public void A_blank_comment_is_reported_once()
    {
        var table = Users(" ") with { Comment = " ", Checks = [new("c", new("true")) { Comment = " " }] };

        Messages(Rule.EmptyComment, table).Should().Equal(
            "The comment of users.c is blank. Say what cannot be read from the schema, or remove it.");
        Messages(Rule.TableComment, table).Concat(Messages(Rule.ColumnComment, table)).Should().HaveCount(2);
    }

    [Fact]
    public void Lines_for_the_linter_are_no_comment()
    {
        Messages(Rule.EmptyComment, Users("sk:allow SK1009 because it came so")).Should().BeEmpty();
        Messages(Rule.EmptyComment, Users("todo\nsk:allow SK1009 because it came so")).Should().ContainSingle();
    }

    [Theory]
    [InlineData("TODO")]
    [InlineData("todo:")]
    [InlineData("n/a")]
    [InlineData("No description.")]
    public void A_placeholder_is_proven(string comment)
    {
        var finding = Findings(Rule.EmptyComment, Users(comment)).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            $"The comment of users.user_id is a placeholder: \"{comment}\". "
            + "Say what cannot be read from the schema, or remove it.");
        finding.Grade.Should().Be(Grade.Proven);
    }

    [Theory]
    [InlineData("The user id.")]
    [InlineData("User ID")]
    [InlineData("id of the user")]
    [InlineData("This column is the id of a user")]
    public void A_comment_that_says_the_name_again_is_suggested(string comment)
    {
        var finding = Findings(Rule.EmptyComment, Users(comment)).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            $"The comment of users.user_id only says its name again: \"{comment}\". "
            + "Say what cannot be read from the schema, or remove it.");
        finding.Grade.Should().Be(Grade.Suggested);
    }

    [Theory]
    [InlineData("The user who pays.")]
    [InlineData("TODO: split into two columns once billing moves.")]
    [InlineData("Not the id of the session.")]
    [InlineData("42")]
    public void A_comment_that_says_more_is_silent(string comment) =>
        Messages(Rule.EmptyComment, Users(comment)).Should().BeEmpty();

    [Fact]
    public void No_comment_is_a_matter_of_other_rules() =>
        Messages(Rule.EmptyComment, Table("users", Column("email"))).Should().BeEmpty();

    [Fact]
    public void Everything_that_has_a_comment_is_judged()
    {
        var query = new SqlExpression("select 1 as one");
        var database = new DatabaseModel
        {
            Schemas = [new("app") { Comment = "todo" }],
            Tables =
            [
                Table("t", Column("c")) with
                {
                    Comment = "todo",
                    PrimaryKey = Key("pk", "c") with { Comment = "todo" },
                    Checks = [new("chk", new("true")) { Comment = "todo" }],
                    Indexes = [Index("idx", "c") with { Comment = "todo" }],
                    Triggers = [new("trg", new("public", "f")) { Comment = "todo" }],
                    Policies = [new("pol", SqlCommand.All) { Comment = "todo" }],
                },
            ],
            Views = [new(new("public", "v"), query) { Comment = "todo", ColumnComments = [new("one", "todo")] }],
            MaterializedViews = [new(new("public", "m"), query) { Comment = "todo" }],
            Enums = [new(new("public", "e"), ["a"]) { Comment = "todo" }],
            Routines = [new(new("public", "f"), "sql", "select 1") { Comment = "todo" }],
        };

        Findings(Rule.EmptyComment, database).Select(f => f.Object).Should().BeEquivalentTo(
            "app", "public.t", "public.t.pk", "public.t.chk", "public.t.idx", "public.t.trg", "public.t.pol",
            "public.v", "public.v.one", "public.m", "public.e", "public.f()");
    }

    [Fact]
    public void A_group_of_the_package_has_its_own_comments() =>
        Messages(Rule.EmptyComment, Users("The user id.") with { GroupColumns = ["user_id"] }).Should().BeEmpty();

    private static TableModel Users(string comment) => Table("users", Column("user_id") with { Comment = comment });
}
