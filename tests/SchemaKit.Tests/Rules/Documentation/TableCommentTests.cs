using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class TableCommentTests
{
    private static readonly SqlExpression s_query = new("select 1");

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_table_without_comment_is_reported(string? comment) =>
        Messages(Rule.TableComment, Table("orders") with { Comment = comment }).Should().Equal(
            "orders has no comment. Say what one row is with t.Comment(\"…\").");

    [Fact]
    public void A_table_with_a_comment_is_silent() =>
        Messages(Rule.TableComment, Table("orders") with { Comment = "What was bought." }).Should().BeEmpty();

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void A_coverage_that_is_reached_silences_the_rest(int coverage, bool isSilent) =>
        MessagesUnder(new() { Coverage = coverage }, Commented("users"), Table("orders")).Should().Equal(
            isSilent
                ? []
                : [
                    "orders has no comment, and only 1 of 2 tables have one, which is less than 51 %. "
                    + "Say what one row is with t.Comment(\"…\").",
                ]);

    [Fact]
    public void Coverage_counts_neither_external_nor_incomplete_tables()
    {
        TableModel[] tables =
        [
            Commented("users"),
            Table("orders"),
            Table("theirs"),
            Table("unread") with { IsIncomplete = true },
        ];
        var settings = new RuleSettings { TableComments = new() { Coverage = 50 }, External = ["public.theirs"] };

        Messages(Rule.TableComment, settings, tables).Should().BeEmpty();
        Messages(Rule.TableComment, settings with { External = [] }, tables).Should().HaveCount(2);
    }

    [Fact]
    public void All_or_nothing_reports_where_another_table_of_the_schema_has_a_comment()
    {
        var options = new TableCommentOptions { AllOrNothing = true };
        var elsewhere = new TableModel(new("audit", "entries")) { Comment = "What was done." };

        MessagesUnder(options, Table("orders"), Table("users"), elsewhere).Should().BeEmpty();
        MessagesUnder(options, Table("orders"), Commented("users"), elsewhere).Should().Equal(
            "orders has no comment, though others of its schema have. Say what one row is with t.Comment(\"…\").");
    }

    [Fact]
    public void Junctions_are_reported_unless_settings_leave_them_out()
    {
        MessagesUnder(new(), Junction("user_group")).Should().ContainSingle();
        MessagesUnder(new() { CountsJunctions = false }, Junction("user_group")).Should().BeEmpty();
        MessagesUnder(new() { CountsJunctions = false }, Table("orders")).Should().ContainSingle();
    }

    [Fact]
    public void Junctions_that_are_left_out_do_not_count_for_coverage()
    {
        var options = new TableCommentOptions { Coverage = 50 };
        TableModel[] tables = [Commented("users"), Table("orders"), Junction("user_group")];

        MessagesUnder(options, tables).Should().HaveCount(2);
        MessagesUnder(options with { CountsJunctions = false }, tables).Should().BeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void A_coverage_is_a_percentage(int coverage)
    {
        var set = () => new TableCommentOptions { Coverage = coverage };

        set.Should().Throw<ArgumentOutOfRangeException>().WithMessage(
            "The coverage is a percentage from 1 to 100: to want no comments, turn SK1201 off.*");
    }

    [Fact]
    public void Views_need_a_comment_too()
    {
        var database = new DatabaseModel
        {
            Views =
            [
                new(new("public", "late_orders"), s_query),
                new(new("public", "told"), s_query) { Comment = "Told." },
            ],
            MaterializedViews = [new(new("public", "totals"), s_query)],
        };

        Findings(Rule.TableComment, database).Select(f => (f.Kind, f.Object, f.Message)).Should().Equal(
            (ObjectKind.View, "public.late_orders",
                "late_orders has no comment. Say what one row is with .Comment(\"…\")."),
            (ObjectKind.MaterializedView, "public.totals",
                "totals has no comment. Say what one row is with .Comment(\"…\")."));
    }

    [Fact]
    public void Views_count_for_coverage_and_for_their_schema()
    {
        var database = new DatabaseModel
        {
            Tables = [Commented("users"), Commented("orders")],
            Views = [new(new("public", "late_orders"), s_query)],
        };
        var settings = new RuleSettings { TableComments = new() { Coverage = 80 } };

        Findings(Rule.TableComment, database, settings).Select(f => f.Message).Should().Equal(
            "late_orders has no comment, and only 2 of 3 tables and views have one, which is less than 80 %. "
            + "Say what one row is with .Comment(\"…\").");
        Findings(Rule.TableComment, database, settings with { External = ["public.late_*"] }).Should().BeEmpty();
        Findings(Rule.TableComment, database, new() { TableComments = new() { AllOrNothing = true } })
            .Should().ContainSingle();
        Findings(
            Rule.TableComment,
            database with { Tables = [Table("users")] },
            new() { TableComments = new() { AllOrNothing = true } }).Should().BeEmpty();
    }

    [Fact]
    public void It_is_about_absence() => Rule.TableComment.IsAboutAbsence.Should().BeTrue();

    private static TableModel Commented(string name) => Table(name) with { Comment = "What it is." };

    private static IEnumerable<string> MessagesUnder(TableCommentOptions options, params TableModel[] tables) =>
        Messages(Rule.TableComment, new RuleSettings { TableComments = options }, tables);
}
