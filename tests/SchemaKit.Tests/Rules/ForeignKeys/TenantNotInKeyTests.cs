using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class TenantNotInKeyTests
{
    private static readonly TableModel s_users = Table("users", "id bigint", "tenant_id bigint").Keyed("id");

    private static readonly TableModel s_orders =
        Table("orders", "id bigint", "tenant_id bigint", "user_id bigint").References("users", "user_id");

    private static readonly TableModel s_others = Table("others", "id bigint", "tenant_id bigint");

    [Fact]
    public void A_reference_without_the_declared_tenant_is_proven()
    {
        var finding = Lint.Of(Rule.TenantNotInKey, Declared(s_users), s_orders).Single();

        finding.Message.Should().Be(
            "orders.user_id references users without tenant_id, so a row may refer to another tenant's. "
            + "Reference (tenant_id, id).");
        (finding.Grade, finding.Severity).Should().Be((Grade.Proven, Severity.Info));
    }

    [Fact]
    public void A_usual_name_in_most_tables_suggests_it() =>
        Lint.Of(Rule.TenantNotInKey, s_users, s_orders, s_others, Table("tenants", "id bigint")).Single().Grade
            .Should().Be(Grade.Suggested);

    [Fact]
    public void A_name_in_half_of_the_tables_or_in_few_tables_says_nothing()
    {
        Lint.Of(Rule.TenantNotInKey, s_users, s_orders, Table("a", "id bigint"), Table("b", "id bigint"))
            .Should().BeEmpty();
        Lint.Of(Rule.TenantNotInKey, s_users, s_orders).Should().BeEmpty();
    }

    [Fact]
    public void A_reference_with_the_tenant_is_silent()
    {
        var key = Reference(s_orders, "users", ["tenant_id", "user_id"], ["tenant_id", "id"]);

        Lint.Of(Rule.TenantNotInKey, Declared(s_users), s_orders with { ForeignKeys = [key] }).Should().BeEmpty();
    }

    [Fact]
    public void A_table_that_all_tenants_share_is_silent() => Lint.Of(
        Rule.TenantNotInKey,
        Table("users", "id bigint").Keyed("id"),
        Declared(s_others),
        s_orders).Should().BeEmpty();

    private static TableModel Declared(TableModel table) => table with
    {
        Columns = [.. table.Columns.Select(c => c.Name == "tenant_id"
            ? c with { Declarations = [new(DeclarationKind.Tenant, "It is.")] }
            : c)],
    };
}
