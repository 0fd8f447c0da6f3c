using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules.Linting;

/// <summary>A line in the comment of an object accepts a finding about it, whatever source the model has.</summary>
public class CommentAllowanceTests
{
    private static readonly TableModel s_users = Table("users", "id bigint").Keyed("id") with { Comment = "People." };

    [Fact]
    public void The_comment_of_a_column_accepts_what_is_found_on_it()
    {
        var report = Check(Orders("The buyer.\nsk:allow SK4001 because users are never deleted"));

        report.Findings.Select(f => f.Rule).Should().NotContain(Rule.ForeignKeyIndex);
        report.Accepted.Single().Should().BeEquivalentTo(new
        {
            By = Acceptance.Comment,
            Because = "users are never deleted",
            Finding = new { Object = "public.orders.user_id" },
        });
    }

    [Fact]
    public void A_slug_is_as_good_and_several_rules_go_into_one_line() =>
        Check(Orders("The buyer.\nsk:allow foreign-key-index, SK4004 because users are never deleted"))
            .Findings.Select(f => $"{f.Rule.Id} {f.Message}").Should().Equal(
                "SK0002 SK4004 foreign-key-type finds nothing on orders.user_id: remove the allowance.");

    [Fact]
    public void A_typo_silences_nothing() =>
        Check(Orders("The buyer.\nsk:allow SK4OO1 because users are never deleted"))
            .Findings.Select(f => f.Rule).Should().BeEquivalentTo([Rule.UnknownRule, Rule.ForeignKeyIndex]);

    [Fact]
    public void A_missing_reason_is_reported_and_the_finding_accepted() =>
        Check(Orders("The buyer.\nsk:allow SK4001")).Findings.Select(f => f.Message).Should().Equal(
            "orders.user_id allows SK4001 without a reason: say why in because.");

    [Fact]
    public void A_line_in_the_comment_of_the_table_is_about_the_table() =>
        Check(Orders("The buyer.") with { Comment = "Sales.\nsk:allow SK4001 because small" })
            .Findings.Select(f => f.Rule).Should().BeEquivalentTo([Rule.StaleAllowance, Rule.ForeignKeyIndex]);

    [Fact]
    public void Lines_for_the_linter_document_nothing()
    {
        var orders = Orders("The buyer.\nsk:allow SK4001 because small") with
        {
            Comment = "sk:allow SK1006 because it is a list",
        };

        Check(orders).Findings.Select(f => f.Rule).Should().BeEquivalentTo([Rule.StaleAllowance, Rule.TableComment]);
    }

    [Fact]
    public void Objects_outside_tables_are_accepted_by_their_own_comments()
    {
        const string Allow = "Loans.\nsk:allow SK1001 because an old report asks for it";
        var query = new SqlExpression("select 1 as one");
        var name = new QualifiedName("public", "oldLoans");
        var database = new DatabaseModel
        {
            Schemas = [new("Audit") { Comment = Allow }],
            Enums = [new(name with { Name = "oldKind" }, ["open"]) { Comment = Allow }],
            Routines = [new(name with { Name = "areaOf" }, "sql", "select 1") { Comment = Allow }],
            Sequences = [new(name with { Name = "oldNumbers" }) { Comment = Allow }],
            Views = [new(name, query) { Comment = Allow }],
            MaterializedViews =
            [
                new(name with { Name = "totals" }, query)
                {
                    Comment = "Totals.",
                    Indexes = [new("idx_totals_one_Old", [IndexKeyModel.Of("one")]) { Comment = Allow }],
                },
            ],
        };

        var report = Linter.Check(database);

        report.Findings.Where(f => f.Rule == Rule.IdentifierCase || f.Rule == Rule.StaleAllowance).Should().BeEmpty();
        report.Accepted.Should().HaveCount(6).And.OnlyContain(a => a.By == Acceptance.Comment);
    }

    private static TableModel Orders(string comment)
    {
        var table = Table("orders", "id bigint", "user_id bigint").Keyed("id").References("users", "user_id");
        var column = table.Columns[1] with { Comment = comment };
        return table with { Comment = "Sales.", Columns = [table.Columns[0], column] };
    }

    private static LintReport Check(TableModel orders) => Linter.Check(Database(s_users, orders));
}
