using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

/// <summary>Whatever has a name is held to the rules of names, where the name is introduced.</summary>
public class NamesOutsideTablesTests
{
    private static readonly SqlExpression s_query = new("select 1 as one");

    /// <summary>A model with one object of a name, and the SQL that renames it to <c>good</c>.</summary>
    public static TheoryData<string, Func<string, DatabaseModel>, string> Named() => new()
    {
        { "Schema", n => new() { Schemas = [new(n)] }, "alter schema \"{0}\" rename to {1};" },
        { "Type", n => new() { Enums = [new(Name(n), ["a"])] }, "alter type public.\"{0}\" rename to {1};" },
        {
            "Type", n => new() { Domains = [new(Name(n), new("text"))] }, "alter type public.\"{0}\" rename to {1};"
        },
        { "Type", n => new() { CompositeTypes = [new(Name(n), [])] }, "alter type public.\"{0}\" rename to {1};" },
        {
            "Attribute",
            n => new() { CompositeTypes = [new(Name("place"), [new(n, new("text"))])] },
            "alter type public.place rename attribute \"{0}\" to {1};"
        },
        {
            "Constraint",
            n => new() { Domains = [new(Name("email"), new("text")) { Checks = [new(n, new("true"))] }] },
            "alter domain public.email rename constraint \"{0}\" to {1};"
        },
        { "Sequence", n => new() { Sequences = [new(Name(n))] }, "alter sequence public.\"{0}\" rename to {1};" },
        {
            "Routine",
            n => new()
            {
                Routines = [new(Name(n), "sql", "select 1") { Parameters = [new(new("integer")), new(new("text"))] }],
            },
            "alter routine public.\"{0}\"(integer, text) rename to {1};"
        },
        { "View", n => new() { Views = [new(Name(n), s_query)] }, "alter view public.\"{0}\" rename to {1};" },
        {
            "Trigger",
            n => new() { Views = [new(Name("ones"), s_query) { Triggers = [new(n, Name("f"))] }] },
            "alter trigger \"{0}\" on public.ones rename to {1};"
        },
        {
            "MaterializedView",
            n => new() { MaterializedViews = [new(Name(n), s_query)] },
            "alter materialized view public.\"{0}\" rename to {1};"
        },
        {
            "Index",
            n => new() { MaterializedViews = [new(Name("ones"), s_query) { Indexes = [Index(n, "one")] }] },
            "alter index public.\"{0}\" rename to {1};"
        },
        {
            "Statistics",
            n => new() { MaterializedViews = [new(Name("ones"), s_query) { Statistics = [new(n, [])] }] },
            "alter statistics public.\"{0}\" rename to {1};"
        },
        {
            "TextSearchConfiguration",
            n => new() { TextSearchConfigurations = [new(Name(n))] },
            "alter text search configuration public.\"{0}\" rename to {1};"
        },
        {
            "Trigger",
            n => new() { Tables = [Table("orders") with { Triggers = [new(n, Name("f"))] }] },
            "alter trigger \"{0}\" on public.orders rename to {1};"
        },
        {
            "Policy",
            n => new() { Tables = [Table("orders") with { Policies = [new(n, SqlCommand.All)] }] },
            "alter policy \"{0}\" on public.orders rename to {1};"
        },
        {
            "Statistics",
            n => new() { Tables = [Table("orders") with { Statistics = [new(n, [])] }] },
            "alter statistics public.\"{0}\" rename to {1};"
        },
    };

    [Theory]
    [MemberData(nameof(Named))]
    public void A_name_in_another_case_is_reported_with_the_statement_that_changes_it(
        string kind, Func<string, DatabaseModel> model, string sql)
    {
        var finding = Findings(Rule.IdentifierCase, model("lateLoans")).Should().ContainSingle().Which;

        finding.Message.Should().EndWith("lateLoans is not in snake_case. Rename it to late_loans.");
        finding.Kind.ToString().Should().Be(kind);
        finding.Remedy!.Sql.Should().Be(string.Format(null, sql, "lateLoans", "late_loans"));
        Findings(Rule.IdentifierCase, model("late_loans")).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void A_name_that_is_too_long_is_reported(string kind, Func<string, DatabaseModel> model, string sql)
    {
        Findings(Rule.IdentifierTooLong, model(new('a', 64))).Should().ContainSingle()
            .Which.Message.Should().Contain(" has a name of 64 bytes, and PostgreSQL keeps 63.", $"{kind} {sql}");
        Findings(Rule.IdentifierTooLong, model(new('a', 62))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void A_reserved_word_is_reported_and_a_half_reserved_one_on_functions_and_types_alone(
        string kind, Func<string, DatabaseModel> model, string sql)
    {
        Findings(Rule.ReservedWord, model("user")).Should().ContainSingle().Which.Message.Should().EndWith(
            "user is named with a word that PostgreSQL reserves, so every query must quote it. Rename it.", sql);
        Findings(Rule.ReservedWord, model("coalesce")).Should().HaveCount(kind is "Type" or "Routine" ? 1 : 0);
        Findings(Rule.ReservedWord, model("status")).Should().BeEmpty();
    }

    [Fact]
    public void A_word_that_may_name_a_function_is_told_so() =>
        Findings(Rule.ReservedWord, new DatabaseModel { Routines = [new(Name("left"), "sql", "select 1")] })
            .Single().Message.Should().Be(
                "left is named with a word that PostgreSQL reserves: here it needs no quotes, "
                + "but it reads like syntax. Rename it.");

    [Fact]
    public void What_only_repeats_a_name_is_silent_beside_it()
    {
        var database = new DatabaseModel
        {
            Domains = [new(Name("Email"), new("text")) { Checks = [new("chk_Email_at", new("true"))] }],
            Sequences = [new(Name("Orders_Id_seq")) { OwnedBy = new(Name("Orders"), "Id") }],
            Views = [new(Name("Late"), s_query) { Triggers = [new("Late_insert", Name("f"))] }],
            MaterializedViews = [new(Name("Totals"), s_query) { Indexes = [Index("idx_Totals_one", "one")] }],
        };

        Findings(Rule.IdentifierCase, database).Select(f => f.Object)
            .Should().Equal("public.Email", "public.Late", "public.Totals");
    }

    [Fact]
    public void A_check_of_a_domain_that_the_convention_named_is_silent() =>
        Findings(
            Rule.IdentifierCase,
            new DatabaseModel
            {
                Domains =
                [
                    new(Name("email"), new("text"))
                    {
                        Checks = [new("CHK", new("true")) { IsNamedByConvention = true }],
                    },
                ],
            }).Should().BeEmpty();

    [Fact]
    public void A_partition_is_silent_where_it_repeats_its_parent_and_not_where_it_does_not()
    {
        var table = Table("Orders", Column("userId"));

        Names(table, new TableModel(Name("Orders_2026"))
        {
            Columns = [Column("userId")],
            Indexes = [Index("idx_Orders_2026_userId", "userId")],
        }).Should().Equal("public.Orders", "public.Orders.userId");
        Names(table, new TableModel(Name("Orders_2026Jan")) { Indexes = [Index("byUser", "userId")] }).Should().Equal(
            "public.Orders", "public.Orders.userId", "public.Orders_2026Jan", "public.Orders_2026Jan.byUser");
    }

    [Fact]
    public void A_column_that_is_inherited_is_named_by_the_parent()
    {
        var child = Table(
            "children", Column("userId") with { IsInherited = true }, Column("user") with { IsInherited = true });

        Findings(Rule.IdentifierCase, child).Should().BeEmpty();
        Findings(Rule.ReservedWord, child).Should().BeEmpty();
    }

    [Fact]
    public void An_index_of_a_materialized_view_is_named_by_the_convention()
    {
        var view = new MaterializedViewModel(Name("totals"), s_query) { Indexes = [Index("by_one", "one")] };
        var finding = Findings(Rule.ConstraintName, new DatabaseModel { MaterializedViews = [view] }).Single();

        finding.Message.Should().Be("totals.by_one is not named by the convention. Rename it to idx_totals_one.");
        finding.Remedy!.Sql.Should().Be("alter index public.by_one rename to idx_totals_one;");
        Findings(
            Rule.ConstraintName,
            new DatabaseModel { MaterializedViews = [view with { Indexes = [Index("idx_totals_one", "one")] }] })
            .Should().BeEmpty();
    }

    [Fact]
    public void An_index_of_a_partition_is_named_after_the_partition() =>
        Findings(
            Rule.ConstraintName,
            new DatabaseModel
            {
                Tables =
                [
                    Table("orders", Column("user_id")) with
                    {
                        Partitions =
                        [
                            new(new(Name("orders_1")) { Indexes = [Index("by_user", "user_id")] }, new()),
                            new(new(Name("orders_2")) { Indexes = [Index("idx_orders_2_user_id", "user_id")] }, new()),
                        ],
                    },
                ],
            }).Select(f => f.Message).Should().Equal(
            "orders_1.by_user is not named by the convention. Rename it to idx_orders_1_user_id.");

    private static QualifiedName Name(string name) => new("public", name);

    private static IEnumerable<string> Names(TableModel table, TableModel partition) =>
        Findings(
            Rule.IdentifierCase,
            new DatabaseModel { Tables = [table with { Partitions = [new(partition, new())] }] }).Select(f => f.Object);
}
