using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class ForeignKeyTypeTests
{
    private static IEnumerable<string> Domain(string type, string below)
    {
        var database = Database(
            Users("bigint"),
            Table("orders", "user_id x").References("users", "user_id") with
            {
                Columns = [new("user_id", new(type) { Schema = "public" })],
            }) with
        {
            Domains =
            [
                new(new("public", "user_key"), new(below)),
                new(new("public", "outer_key"), new("user_key") { Schema = "public" }),
            ],
        };
        return Linter.Check(database).Findings.Where(f => f.Rule == Rule.ForeignKeyType).Select(f => f.Message);
    }

    private static TableModel Users(string type) => Table("users", $"id {type}").Keyed("id");

    private static TableModel Orders(string type) => Table("orders", $"user_id {type}").References("users", "user_id");

    [Fact]
    public void Types_that_differ_are_reported()
    {
        var finding = Lint.Of(Rule.ForeignKeyType, Users("bigint"), Orders("integer")).Single();

        finding.Message.Should().Be(
            "orders.user_id is integer, but users.id, which it references, is bigint. Give both the same type.");
        finding.Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void A_modifier_that_differs_is_worth_knowing()
    {
        var finding = Lint.Of(
            Rule.ForeignKeyType, Users("character varying(10)"), Orders("character varying(20)")).Single();

        finding.Message.Should().Be(
            "orders.user_id is character varying(20), but users.id, which it references, is character varying(10). "
            + "Give both the same type.");
        finding.Severity.Should().Be(Severity.Info);
    }

    [Fact]
    public void The_same_type_is_silent() =>
        Lint.Of(Rule.ForeignKeyType, Users("bigint"), Orders("bigint")).Should().BeEmpty();

    [Fact]
    public void Domains_are_compared_by_what_is_below_them()
    {
        Domain("user_key", "bigint").Should().BeEmpty("a domain over bigint is bigint");
        Domain("user_key", "integer").Should().Equal(
            "orders.user_id is public.user_key (integer), but users.id, which it references, is bigint. "
            + "Give both the same type.");
        Domain("outer_key", "bigint").Should().BeEmpty("two levels are below it");
        Domain("outer_key", "integer").Should().Equal(
            "orders.user_id is public.outer_key (integer), but users.id, which it references, is bigint. "
            + "Give both the same type.");
    }

    [Fact]
    public void Two_domains_over_one_type_and_a_domain_found_by_search_path_are_silent()
    {
        var database = Database(
            Table("users", "id user_key").Keyed("id"),
            Table("orders", "user_id other_key").References("users", "user_id")) with
        {
            Domains = [new(new("app", "user_key"), new("bigint")), new(new("app", "other_key"), new("bigint"))],
        };

        Linter.Check(database).Findings.Should().NotContain(f => f.Rule == Rule.ForeignKeyType);
        Linter.Check(database with { Domains = [database.Domains[0]] }).Findings
            .Should().Contain(f => f.Rule == Rule.ForeignKeyType);
    }

    [Fact]
    public void A_modifier_below_a_domain_that_differs_is_worth_knowing()
    {
        var database = Database(
            Users("character varying(10)"), Table("orders", "user_id code").References("users", "user_id")) with
        {
            Domains = [new(new("public", "code"), new("character varying") { Modifier = "20" })],
        };

        Linter.Check(database).Findings.Single(f => f.Rule == Rule.ForeignKeyType).Severity.Should().Be(Severity.Info);
    }

    [Fact]
    public void Domains_in_a_circle_come_to_an_end()
    {
        var database = Database(Users("a"), Table("orders", "user_id a").References("users", "user_id")) with
        {
            Domains = [new(new("public", "a"), new("b")), new(new("public", "b"), new("a"))],
        };

        Linter.Check(database).Findings.Select(f => f.Rule).Should()
            .NotContain(Rule.ForeignKeyType).And.NotContain(Rule.AnalysisFailed);
    }

    [Fact]
    public void Every_pair_of_a_composite_key_is_compared_with_its_own()
    {
        var users = Table("users", "tenant_id uuid", "id bigint").Keyed("tenant_id", "id");
        var orders = Table("orders", "user_id bigint", "tenant_id uuid");
        var key = Reference(orders, "users", ["tenant_id", "user_id"], ["tenant_id", "id"]);

        Lint.Of(Rule.ForeignKeyType, users, orders.With(key)).Should().BeEmpty();
        Lint.Messages(Rule.ForeignKeyType, users, orders.With(key with { TargetColumns = ["id", "tenant_id"] }))
            .Should().HaveCount(2);
    }

    [Fact]
    public void Keys_of_one_name_in_two_tables_are_not_mixed_up() =>
        Lint.Of(
            Rule.ForeignKeyType,
            Users("bigint"),
            Table("orders", "user_id bigint").References("users", "user_id") with { Name = new("a", "orders") },
            Table("orders", "user_id integer") with { Name = new("b", "orders") }).Should().BeEmpty();

    [Fact]
    public void A_target_outside_the_model_is_silent() =>
        Lint.Of(Rule.ForeignKeyType, Orders("bigint")).Should().BeEmpty();
}
