using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class ImpliedForeignKeyTests
{
    private static readonly TableModel s_tenants = Table("tenants", "id bigint").Keyed("id");

    private static readonly TableModel s_users = Table("users", "tenant_id bigint", "id bigint")
        .Keyed("tenant_id", "id").Unique("u", "id").References("tenants", "tenant_id");

    private static readonly TableModel s_orders = Table("orders", "tenant_id bigint", "user_id bigint");

    private static readonly ForeignKeyModel s_both =
        Reference(s_orders, "users", ["tenant_id", "user_id"], ["tenant_id", "id"]) with { Name = "both" };

    private static readonly ForeignKeyModel s_single =
        Reference(s_orders, "users", ["user_id"], ["id"]) with { Name = "single" };

    private static readonly ForeignKeyModel s_tenant =
        Reference(s_orders, "tenants", ["tenant_id"], ["id"]) with { Name = "tenant" };

    [Fact]
    public void A_part_of_a_composite_key_is_reported()
    {
        var finding = Lint.Of(Rule.ImpliedForeignKey, s_tenants, s_users, Orders(s_both, s_single)).Single();

        finding.Message.Should().Be("single on orders forbids nothing that both allows. Drop single.");
        finding.Remedy!.Sql.Should().Be("alter table public.orders drop constraint single;");
    }

    [Fact]
    public void What_the_referenced_row_ensures_is_reported() =>
        Messages(s_both, s_tenant).Should().Equal("tenant on orders forbids nothing that both allows. Drop tenant.");

    [Fact]
    public void A_row_that_the_other_does_not_check_needs_it()
    {
        var nullable = s_orders with
        {
            Columns = [s_orders.Columns[0], s_orders.Columns[1] with { IsNullable = true }],
        };

        Messages(nullable, s_both, s_tenant).Should().BeEmpty();
        Messages(nullable, s_both with { IsMatchFull = true }, s_tenant).Should().ContainSingle();
        Messages(s_both with { IsNotValid = true }, s_tenant).Should().BeEmpty();
        Messages(s_both with { IsNotEnforced = true }, s_tenant).Should().BeEmpty();
        Messages(s_both with { Deferral = Deferral.InitiallyDeferred }, s_tenant).Should().BeEmpty();
    }

    [Fact]
    public void An_action_of_its_own_is_a_use()
    {
        Messages(s_both, s_single with { OnDelete = ReferentialAction.Cascade }).Should().BeEmpty();
        Messages(s_both, s_tenant with { OnUpdate = ReferentialAction.Cascade }).Should().BeEmpty();
    }

    [Fact]
    public void Other_columns_are_silent()
    {
        var others = Table("others", "user_id bigint", "tenant_id bigint").Keyed("user_id");

        Lint.Messages(
            Rule.ImpliedForeignKey, s_tenants, others.References("tenants", "tenant_id"),
            Orders(s_tenant, Reference(s_orders, "others", ["user_id"], ["user_id"]))).Should().BeEmpty();
    }

    [Fact]
    public void Two_that_are_the_same_are_not_its_affair() =>
        Messages(s_single, s_single with { Name = "again" }).Should().BeEmpty();

    private static TableModel Orders(params ForeignKeyModel[] keys) => s_orders with { ForeignKeys = [.. keys] };

    private static IReadOnlyList<string> Messages(params ForeignKeyModel[] keys) => Messages(s_orders, keys);

    private static IReadOnlyList<string> Messages(TableModel orders, params ForeignKeyModel[] keys) =>
        Lint.Messages(Rule.ImpliedForeignKey, s_tenants, s_users, orders with { ForeignKeys = [.. keys] });
}
