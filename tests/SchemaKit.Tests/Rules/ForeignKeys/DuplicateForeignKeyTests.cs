using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class DuplicateForeignKeyTests
{
    private static readonly TableModel s_users = Table("users", "id bigint", "tenant_id bigint").Keyed("id");

    private static readonly TableModel s_orders = Table("orders", "user_id bigint", "tenant_id bigint");

    [Fact]
    public void Of_two_that_are_the_same_the_later_name_goes()
    {
        var finding = Lint.Of(Rule.DuplicateForeignKey, s_users, Orders(Key("b"), Key("a"))).Single();

        finding.Message.Should().Be("b on orders references the same columns as a. Drop b.");
        finding.Remedy!.Sql.Should().Be("alter table public.orders drop constraint b;");
        finding.Object.Should().Be("public.orders.b");
    }

    [Fact]
    public void The_stricter_action_is_kept() =>
        Messages(Key("a") with { OnDelete = ReferentialAction.Cascade }, Key("b")).Should().Equal(
            "a on orders references the same columns as b, which is stricter. Drop a.");

    [Fact]
    public void What_checks_the_rows_that_were_there_is_kept() =>
        Messages(Key("a") with { IsNotValid = true }, Key("b") with { OnDelete = ReferentialAction.SetNull })
            .Should().Equal("a on orders references the same columns as b, which is stricter. Drop a.");

    [Fact]
    public void The_order_of_the_pairs_does_not_matter() =>
        Messages(
            Reference(s_orders, "users", ["tenant_id", "user_id"], ["tenant_id", "id"]) with { Name = "a" },
            Reference(s_orders, "users", ["user_id", "tenant_id"], ["id", "tenant_id"]) with { Name = "b" })
            .Should().Equal("b on orders references the same columns as a. Drop b.");

    [Fact]
    public void No_columns_stand_for_the_primary_key() =>
        Messages(Key("a"), Key("b") with { TargetColumns = [] }).Should().HaveCount(1);

    [Fact]
    public void The_same_columns_to_two_tables_are_silent() =>
        Lint.Messages(
            Rule.DuplicateForeignKey,
            s_users,
            Table("people", "id bigint").Keyed("id"),
            s_orders.References("users", "user_id").References("people", "user_id")).Should().BeEmpty();

    [Fact]
    public void Other_columns_and_keys_that_are_not_enforced_are_silent()
    {
        Messages(Key("a"), Reference(s_orders, "users", ["tenant_id"], ["id"]) with { Name = "b" }).Should().BeEmpty();
        Messages(Key("a"), Key("b") with { IsNotEnforced = true }).Should().BeEmpty();
    }

    private static ForeignKeyModel Key(string name) =>
        Reference(s_orders, "users", ["user_id"], ["id"]) with { Name = name };

    private static TableModel Orders(params ForeignKeyModel[] keys) => s_orders with { ForeignKeys = [.. keys] };

    private static IReadOnlyList<string> Messages(params ForeignKeyModel[] keys) =>
        Lint.Messages(Rule.DuplicateForeignKey, s_users, Orders(keys));
}
