using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

/// <summary>A finding anywhere can be accepted by the path of its object, with the call that it prints.</summary>
public class DatabaseAllowanceTests
{
    private static readonly SqlExpression s_query = new("select 1 as one");

    private static readonly DatabaseModel s_badlyNamed = new()
    {
        Schemas = [new("Audit")],
        Enums = [new(Name("orderStatus"), ["open"])],
        Domains = [new(Name("email"), new("text")) { Checks = [new("isEmail", new("true"))] }],
        CompositeTypes = [new(Name("place"), [new("zipCode", new("text"))])],
        Sequences = [new(Name("orderNumbers"))],
        Routines = [new(Name("areaOf"), "sql", "select 1") { Parameters = [new(new("integer")), new(new("text"))] }],
        Views =
        [
            new(Name("lateLoans"), s_query) { Comment = "Loans." },
            new(Name("loans"), s_query) { Comment = "Loans.", Triggers = [new("onInsert", Name("f"))] },
        ],
        MaterializedViews =
        [
            new(Name("totalLoans"), s_query) { Comment = "Loans." },
            new(Name("totals"), s_query)
            {
                Comment = "Loans.",
                Indexes = [new("idx_totals_one_onlyOne", [IndexKeyModel.Of("one")])],
                Statistics = [new("oneOne", [])],
            },
        ],
        TextSearchConfigurations = [new(Name("ownEnglish"))],
    };

    private static readonly DatabaseModel s_tables = Database(
        Table("orders", "id bigint").Keyed("id") with
        {
            Comment = "What was bought.",
            Triggers = [new("onChange", Name("f"))],
            Policies = [new("ownRows", SqlCommand.All)],
            Statistics = [new("onId", [])],
        });

    [Fact]
    public void A_finding_in_no_table_prints_the_call_that_accepts_it_in_the_database() =>
        Findings(s_badlyNamed).Select(f => (f.Kind, f.Allow)).Should().BeEquivalentTo([
            (ObjectKind.Schema, "d.Allow(\"SK1001\", on: \"Audit\", because: \"…\")"),
            (ObjectKind.Type, "d.Allow(\"SK1001\", on: \"public.orderStatus\", because: \"…\")"),
            (ObjectKind.Constraint, "d.Allow(\"SK1001\", on: \"public.email.isEmail\", because: \"…\")"),
            (ObjectKind.Attribute, "d.Allow(\"SK1001\", on: \"public.place.zipCode\", because: \"…\")"),
            (ObjectKind.Sequence, "d.Allow(\"SK1001\", on: \"public.orderNumbers\", because: \"…\")"),
            (ObjectKind.Routine, "d.Allow(\"SK1001\", on: \"public.areaOf(integer,text)\", because: \"…\")"),
            (ObjectKind.View, "d.Allow(\"SK1001\", on: \"public.lateLoans\", because: \"…\")"),
            (ObjectKind.Trigger, "d.Allow(\"SK1001\", on: \"public.loans.onInsert\", because: \"…\")"),
            (ObjectKind.MaterializedView, "d.Allow(\"SK1001\", on: \"public.totalLoans\", because: \"…\")"),
            (ObjectKind.Index, "d.Allow(\"SK1001\", on: \"public.totals.idx_totals_one_onlyOne\", because: \"…\")"),
            (ObjectKind.Statistics, "d.Allow(\"SK1001\", on: \"public.totals.oneOne\", because: \"…\")"),
            (ObjectKind.TextSearchConfiguration, "d.Allow(\"SK1001\", on: \"public.ownEnglish\", because: \"…\")"),
        ]);

    [Fact]
    public void A_finding_in_a_table_prints_the_call_that_accepts_it_there() =>
        Findings(s_tables).Select(f => (f.Kind, f.Allow)).Should().BeEquivalentTo([
            (ObjectKind.Trigger, "t.Allow(\"SK1001\", on: \"onChange\", because: \"…\")"),
            (ObjectKind.Policy, "t.Allow(\"SK1001\", on: \"ownRows\", because: \"…\")"),
            (ObjectKind.Statistics, "t.Allow(\"SK1001\", on: \"onId\", because: \"…\")"),
        ]);

    [Fact]
    public void A_name_with_quotes_is_a_csharp_text() =>
        Quoted(Database(Table("a\"b\\c", "id bigint"))).Select(f => f.Allow).Should().Contain(
            "t.Allow(\"SK1002\", because: \"…\")").And.HaveCount(1);

    [Fact]
    public void A_path_with_quotes_is_a_csharp_text() =>
        Quoted(new DatabaseModel { Sequences = [new(Name("a\"b\\c"))] }).Single().Allow.Should().Be(
            """d.Allow("SK1002", on: "public.a\"b\\c", because: "…")""");

    [Fact]
    public void Every_finding_is_accepted_by_the_call_that_it_prints()
    {
        foreach (var model in new[] { s_badlyNamed, s_tables })
        {
            var accepting = model with
            {
                Allowances = [.. Findings(model).Select(f => new AllowanceModel("SK1001", f.Object, "They came so."))],
            };
            Linter.Check(accepting).Findings.Should().NotContain(f => f.Rule == Rule.IdentifierCase)
                .And.NotContain(f => f.Rule == Rule.StaleAllowance);
        }
    }

    [Fact]
    public void An_allowance_of_another_rule_or_path_accepts_nothing()
    {
        var view = new DatabaseModel { Views = [new(Name("lateLoans"), s_query) { Comment = "Loans." }] };

        Messages(view, new AllowanceModel("SK1003", "public.lateLoans", "So.")).Should().Equal(
            "SK1001 public.lateLoans lateLoans is not in snake_case. Rename it to late_loans.",
            "SK0002 public.lateLoans SK1003 reserved-word finds nothing on public.lateLoans: remove the allowance.");
        Messages(view, new AllowanceModel("identifier-case", "public.lateloans", "So.")).Should().Equal(
            "SK1001 public.lateLoans lateLoans is not in snake_case. Rename it to late_loans.",
            "SK0002 public.lateloans SK1001 identifier-case finds nothing on public.lateloans: remove the allowance.");
        Messages(view, new AllowanceModel("identifier-case", "public.lateLoans", "So.")).Should().BeEmpty();
    }

    [Fact]
    public void An_allowance_of_no_rule_or_without_a_reason_is_told_of()
    {
        var view = new DatabaseModel { Views = [new(Name("lateLoans"), s_query) { Comment = "Loans." }] };

        Messages(view, new AllowanceModel("SK101", "public.lateLoans", "So.")).Should().Contain(
            "SK0001 public.lateLoans \"SK101\" is no rule: did you mean SK1001?");
        Messages(view, new AllowanceModel("SK1001", "public.lateLoans", " ")).Should().Equal(
            "SK0003 public.lateLoans public.lateLoans allows SK1001 without a reason: say why in because.");
    }

    [Fact]
    public void An_allowance_knows_its_line()
    {
        var stale = new DatabaseModel
        {
            Allowances = [new("SK1001", "public.a", "So.") { Location = new("ShopDatabase.cs", 7) }],
        };

        var finding = Linter.Check(stale).Findings.Single();
        finding.Location!.ToString().Should().Be("ShopDatabase.cs(7)");
        finding.Allow.Should().BeEmpty("a stale allowance is removed, not accepted");
    }

    [Fact]
    public void An_allowance_inside_a_table_works_too_and_may_be_said_twice()
    {
        var users = Table("users", "id bigint").Keyed("id") with { Comment = "People." };
        var orders = Table("orders", "id bigint", "user_id bigint").Keyed("id").References("users", "user_id") with
        {
            Comment = "What was bought.",
        };
        var byPath = new AllowanceModel("SK4001", "public.orders.user_id", "Users stay.");

        Messages(Database(users, orders), byPath).Should().BeEmpty();
        Messages(Database(users, orders.Allowing("SK4001", "user_id")), byPath).Should().BeEmpty();
        Messages(Database(users, orders.Allowing("SK4001", "user_id"))).Should().BeEmpty();
    }

    [Fact]
    public void An_allowance_is_not_stale_where_nobody_could_judge()
    {
        var orders = Table("orders", "id bigint").Keyed("id") with { Comment = "What was bought." };
        var allowance = new AllowanceModel("SK4001", "public.orders.user_id", "So.");

        Rules(Database(orders), allowance).Should().Equal("SK0002");
        Rules(Database(orders with { IsIncomplete = true }), allowance).Should().Equal("SK0004");
        Rules(Database(orders) with { IsIncomplete = true }, allowance).Should().Equal("SK0004");
        Linter.Check(
            Database(orders) with { Allowances = [allowance] },
            new() { Severities = new Dictionary<string, Severity> { ["SK4001"] = Severity.Off } })
            .Findings.Should().BeEmpty();
        Linter.Check(
            Database(orders) with { Allowances = [allowance] }, new() { External = ["public"] })
            .Findings.Should().BeEmpty("what belongs to others is nobody's to clean up");
    }

    [Fact]
    public void What_is_about_the_run_cannot_be_accepted()
    {
        var orders = Table("orders", "id bigint").Keyed("id") with { IsIncomplete = true };

        Rules(Database(orders), new AllowanceModel("SK0004", "public.orders", "So.")).Should().Contain("SK0004");
        Linter.Check(Database(orders)).Findings.Single().Allow.Should().BeEmpty();
    }

    private static QualifiedName Name(string name) => new("public", name);

    private static IReadOnlyList<Finding> Findings(DatabaseModel model) =>
        [.. Linter.Check(model).Findings.Where(f => f.Rule == Rule.IdentifierCase)];

    private static IEnumerable<string> Messages(DatabaseModel model, params AllowanceModel[] allowances) =>
        Linter.Check(model with { Allowances = [.. allowances] }).Findings
            .OrderBy(f => f.Location is null ? 0 : 1).ThenByDescending(f => f.Rule.Id)
            .Select(f => $"{f.Rule.Id} {f.Object} {f.Message}");

    private static IEnumerable<string> Rules(DatabaseModel model, params AllowanceModel[] allowances) =>
        Linter.Check(model with { Allowances = [.. allowances] }).Findings.Select(f => f.Rule.Id);

    private static IEnumerable<Finding> Quoted(DatabaseModel database) =>
        Linter.Check(database).Findings.Where(f => f.Rule == Rule.NeedsQuoting);
}
