using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;
using static SchemaKit.Tests.Rules.Security.Secured;

namespace SchemaKit.Tests.Rules.Security;

public class RowSecurityOffTests
{
    private const string Found = "orders is reachable by app without row security. Enable it with t.RowSecurity().";

    private static readonly TableModel s_orders = Table("orders", Column("id"));

    [Fact]
    public void A_table_that_an_app_role_reaches_needs_row_security()
    {
        var database = new DatabaseModel { Tables = [s_orders.Granting("app", "select")] };
        var finding = Findings(Rule.RowSecurityOff, database, App).Single();

        finding.Message.Should().Be(Found);
        finding.Remedy.Should().Be(
            new Remedy("t.RowSecurity();", "alter table public.orders enable row level security;"));
    }

    [Fact]
    public void Everybody_is_an_app_role_too() =>
        Said(Rule.RowSecurityOff, App, s_orders.Granting("public", "insert")).Should().Equal(Found);

    [Fact]
    public void A_partitioned_table_counts_like_any_other() => Said(
        Rule.RowSecurityOff, App, s_orders.Granting("app", "select").Partitioned("id", Model.Part("orders_1")))
        .Should().Equal(Found);

    [Fact]
    public void An_open_schema_is_reached_without_a_grant() =>
        Said(Rule.RowSecurityOff, RuleSettings.Supabase, s_orders).Should().Equal(
            "orders is reachable by anon without row security. Enable it with t.RowSecurity().");

    [Fact]
    public void What_no_app_role_reaches_is_silent() => Said(
        Rule.RowSecurityOff,
        App,
        s_orders,
        s_orders.Granting("owner", "select"),
        s_orders.Granting("worker", "select"),
        s_orders.Granting("app", "select") with { HasRowSecurity = true }).Should().BeEmpty();

    [Fact]
    public void A_schema_that_the_role_may_not_use_closes_its_tables()
    {
        var hidden = s_orders.Granting("app", "select") with { Name = new("hidden", "orders") };
        var closed = new DatabaseModel { Schemas = [new("hidden")], Tables = [hidden] };
        var open = closed with { Schemas = [new("hidden") { Grants = [new("app", ["usage"])] }] };

        Said(Rule.RowSecurityOff, closed, App).Should().BeEmpty();
        Said(Rule.RowSecurityOff, open, App).Should().ContainSingle();
    }

    [Fact]
    public void The_schema_public_is_closed_once_it_is_taken_from_everybody() => Said(
        Rule.RowSecurityOff,
        new DatabaseModel
        {
            Schemas = [new("public") { IsRevokedFromPublic = true }],
            Tables = [s_orders.Granting("app", "select")],
        },
        App).Should().BeEmpty();

    [Fact]
    public void Without_app_roles_it_is_not_evaluated_instead_of_clean()
    {
        var database = new DatabaseModel { Tables = [s_orders.Granting("app", "select")] };

        Linter.Check(database).NotEvaluated.Should().Contain(new NotEvaluated(
            Rule.RowSecurityOff, "security.appRoles names no role, so that it is not known who reaches what."));
        Linter.Check(database, App).NotEvaluated.Should().BeEmpty();
        Linter.Check(new DatabaseModel { Tables = [s_orders] }).NotEvaluated.Should().BeEmpty();
    }
}
