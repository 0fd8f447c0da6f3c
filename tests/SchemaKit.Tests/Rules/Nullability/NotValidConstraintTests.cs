using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class NotValidConstraintTests
{
    private static readonly CheckModel s_check = new("chk_total", new("total > 0")) { IsNotValid = true };

    private static readonly TableModel s_orders = Table("orders", "total numeric", "user_id bigint");

    [Fact]
    public void A_check_is_reported_with_the_statement_that_validates_it()
    {
        var finding = Lint.Of(Rule.NotValidConstraint, s_orders with { Checks = [s_check] }).Single();

        finding.Message.Should().Be(
            "orders.chk_total is not valid: rows that were there before it were never checked. Validate it.");
        finding.Remedy!.Sql.Should().Be("alter table public.orders validate constraint chk_total;");
    }

    [Fact]
    public void A_foreign_key_and_the_check_of_a_domain_are_reported()
    {
        var key = Reference(s_orders, "users", ["user_id"], ["id"]) with { IsNotValid = true };
        var domain = new DomainModel(new("public", "amount"), new("numeric")) { Checks = [s_check] };

        var findings = Given.Findings(
            Rule.NotValidConstraint, Database(s_orders.With(key)) with { Domains = [domain] });

        findings.Select(f => f.Object).Should().Equal("public.orders.fk_orders_users", "public.amount.chk_total");
        findings[1].Remedy!.Sql.Should().Be("alter domain public.amount validate constraint chk_total;");
    }

    [Fact]
    public void Not_null_is_a_constraint_since_version_18()
    {
        var total = s_orders.Columns[0] with { NotNull = new() { IsNotValid = true } };

        Lint.Of(Rule.NotValidConstraint, s_orders with { Columns = [total] }).Single().Remedy!.Sql.Should().Be(
            "alter table public.orders validate constraint orders_total_not_null;");
    }

    [Fact]
    public void Valid_constraints_and_those_that_are_not_enforced_are_silent() =>
        Lint.Messages(
            Rule.NotValidConstraint,
            s_orders with
            {
                Checks = [s_check with { IsNotValid = false }, s_check with { IsNotEnforced = true }],
            }).Should().BeEmpty();
}
