using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class ForeignKeyTargetTests
{
    private static readonly TableModel s_users = Table("users", "id bigint", "code text", "tenant_id bigint");

    private static readonly TableModel s_orders = Table("orders", "user_id bigint", "tenant_id bigint");

    [Fact]
    public void A_table_that_is_not_there_is_reported() =>
        Lint.Messages(Rule.ForeignKeyTarget, s_orders.References("users", "user_id")).Should().Equal(
            "orders.user_id references users, which is not there. Add it.");

    [Fact]
    public void A_column_that_is_not_there_is_reported() =>
        Messages(s_users.Keyed("id"), "uid").Should().Equal(
            "orders.user_id references users, which has no column uid. Name one that it has.");

    [Fact]
    public void Columns_without_a_key_are_reported()
    {
        var finding = Lint.Of(
            Rule.ForeignKeyTarget, s_users.Keyed("id"), s_orders.References("users", "user_id", "code"))
            .Single();

        finding.Message.Should().Be(
            "orders.user_id references users, which has no key on (code). Make it unique there.");
        finding.Remedy!.CSharp.Should().Be("t.Unique(Code); // in Users");
        finding.Remedy.Sql.Should().Be("alter table public.users add constraint uniq_users_code unique (code);");
    }

    public static TheoryData<string, object> NoKeys => new()
    {
        { "a wider key", s_users.Keyed("id", "code") },
        { "a partial index", s_users.With(Unique("id") with { Predicate = Sql("id > 0") }) },
        { "an index that is not unique", s_users.Index("i", "id") },
        { "an invalid index", s_users.With(Unique("id") with { IsInvalid = true }) },
        {
            "an expression",
            s_users.With(new IndexModel("u", [new() { Expression = Sql("id + 0") }]) { IsUnique = true })
        },
    };

    [Theory]
    [MemberData(nameof(NoKeys))]
    public void What_the_server_takes_for_no_key_is_none(string why, object users) =>
        Messages((TableModel)users, "id").Should().ContainSingle(why);

    [Fact]
    public void A_deferrable_key_is_no_target() =>
        Messages(
            s_users with { UniqueConstraints = [new("u", ["id"]) { Deferral = Deferral.InitiallyImmediate }] }, "id")
            .Should().Equal(
                "orders.user_id references users, which has only u on (id), which is deferrable. Make it immediate.");

    [Fact]
    public void Keys_of_every_kind_are_targets()
    {
        Messages(s_users.Keyed("id"), "id").Should().BeEmpty();
        Messages(s_users.Unique("u", "id"), "id").Should().BeEmpty();
        Messages(s_users.With(Unique("id")), "id").Should().BeEmpty();
    }

    [Fact]
    public void The_order_of_columns_does_not_matter() => Lint.Messages(
        Rule.ForeignKeyTarget,
        s_users.Keyed("id", "tenant_id"),
        s_orders.With(Reference(s_orders, "users", ["tenant_id", "user_id"], ["tenant_id", "id"]))).Should().BeEmpty();

    [Fact]
    public void No_columns_stand_for_the_primary_key()
    {
        var key = Reference(s_orders, "users", ["user_id"], []);

        Lint.Messages(Rule.ForeignKeyTarget, s_users.Keyed("id"), s_orders.With(key)).Should().BeEmpty();
        Lint.Messages(Rule.ForeignKeyTarget, s_users, s_orders.With(key)).Should().Equal(
            "orders.user_id references users, which has no primary key. Give it one.");
    }

    [Fact]
    public void A_period_is_covered_by_a_key_without_overlaps_alone()
    {
        var key = Reference(s_orders, "users", ["tenant_id", "user_id"], ["tenant_id", "id"]) with { IsPeriod = true };
        var plain = new KeyModel("pk", ["tenant_id", "id"]);

        Lint.Messages(Rule.ForeignKeyTarget, s_users with { PrimaryKey = plain }, s_orders.With(key))
            .Should().ContainSingle();
        Lint.Messages(
            Rule.ForeignKeyTarget,
            s_users with { PrimaryKey = plain with { IsWithoutOverlaps = true } },
            s_orders.With(key))
            .Should().BeEmpty();
    }

    [Fact]
    public void What_is_not_known_is_not_judged()
    {
        var orders = s_orders.References("users", "user_id");

        Messages(s_users with { IsIncomplete = true }, "id").Should().BeEmpty();
        Linter.Check(Database(orders) with { IsIncomplete = true }).Findings
            .Should().NotContain(f => f.Rule == Rule.ForeignKeyTarget);
        Linter.Check(Database(orders), RuleSettings.Default with { External = ["public.users"] }).Findings
            .Should().NotContain(f => f.Rule == Rule.ForeignKeyTarget);
    }

    [Fact]
    public void A_partition_has_the_key_of_its_parent() => Lint.Messages(
        Rule.ForeignKeyTarget,
        s_users.Keyed("id").Partitioned("id", Part("users_1")),
        s_orders.References("users_1", "user_id")).Should().BeEmpty();

    private static IndexModel Unique(string column) => IndexOf("u", column) with { IsUnique = true };

    private static IReadOnlyList<string> Messages(TableModel users, string target) =>
        Lint.Messages(Rule.ForeignKeyTarget, users, s_orders.References("users", "user_id", target));
}
