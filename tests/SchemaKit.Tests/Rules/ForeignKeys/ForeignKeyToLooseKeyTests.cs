using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class ForeignKeyToLooseKeyTests
{
    private static readonly TableModel s_users =
        Table("users", "id bigint", "code text?", "uid uuid", "tenant_id bigint").Keyed("id")
            .Unique("u1", "code").Unique("u2", "uid").Unique("u3", "tenant_id", "id").Unique("u4", "tenant_id", "uid");

    private static readonly TableModel s_orders = Table("orders", "tenant_id bigint", "user bigint");

    [Fact]
    public void A_key_that_may_be_null_is_reported() => Messages(s_users, "code").Should().Equal(
        "orders.user references users.code, which may be null. Reference users.id.");

    [Fact]
    public void A_second_surrogate_is_reported() => Messages(Generated("uid"), "uid").Should().Equal(
        "orders.user references users.uid, which is not its primary key. Reference users.id.");

    [Fact]
    public void A_code_by_which_people_know_the_row_is_silent() => Messages(s_users, "uid").Should().BeEmpty();

    [Fact]
    public void The_primary_key_and_what_holds_it_are_silent()
    {
        Messages(s_users, "id").Should().BeEmpty();
        Composite(s_users, "id").Should().BeEmpty();
    }

    [Fact]
    public void A_key_with_the_tenant_is_silent()
    {
        var tenant = s_users.Column("tenant_id")! with { Declarations = [new(DeclarationKind.Tenant, "It is.")] };
        var users = Generated("uid", "tenant_id");

        Composite(users, "uid").Should().ContainSingle();
        Composite(users with { Columns = [.. users.Columns.Where(c => c.Name != "tenant_id"), tenant] }, "uid")
            .Should().BeEmpty();
    }

    [Fact]
    public void A_table_without_primary_key_and_one_of_others_are_silent()
    {
        Messages(s_users with { PrimaryKey = null }, "code").Should().BeEmpty();
        var users = s_users with { Name = new("auth", "users") };
        var orders = s_orders.References("users", "user", "code");
        orders = orders with { ForeignKeys = [orders.ForeignKeys[0] with { Target = users.Name }] };
        Linter.Check(Database(users, orders)).Findings.Should().Contain(f => f.Rule == Rule.ForeignKeyToLooseKey);
        Linter.Check(Database(users, orders), RuleSettings.Supabase).Findings
            .Should().NotContain(f => f.Rule == Rule.ForeignKeyToLooseKey);
    }

    private static TableModel Generated(params string[] columns) => s_users with
    {
        Columns = [.. s_users.Columns.Select(c => columns.Contains(c.Name) ? c with { Default = Sql("f()") } : c)],
    };

    private static IReadOnlyList<string> Messages(TableModel users, string target) =>
        Lint.Messages(Rule.ForeignKeyToLooseKey, users, s_orders.References("users", "user", target));

    private static IReadOnlyList<string> Composite(TableModel users, string target) => Lint.Messages(
        Rule.ForeignKeyToLooseKey,
        users,
        s_orders.With(Reference(s_orders, "users", ["tenant_id", "user"], ["tenant_id", target])));
}
