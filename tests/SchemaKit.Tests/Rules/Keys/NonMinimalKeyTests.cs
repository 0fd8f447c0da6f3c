using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class NonMinimalKeyTests
{
    private static readonly TableModel s_users =
        Table("users", "id bigint", "tenant_id bigint").Keyed("id").Unique("uniq_users", "tenant_id", "id");

    [Fact]
    public void A_key_that_contains_another_is_reported() =>
        Messages(s_users).Should().Equal(
            "users.uniq_users is unique by pk_users alone, which is a part of it. "
            + "Remove it, or make it an index that is not unique.");

    [Fact]
    public void A_key_that_a_composite_foreign_key_needs_is_silent()
    {
        var orders = Table("orders", "tenant_id bigint", "user_id bigint");
        var key = Reference(orders, "users", ["tenant_id", "user_id"], ["tenant_id", "id"]);

        Messages(s_users, orders.With(key)).Should().BeEmpty();
    }

    [Fact]
    public void A_key_with_the_partition_key_and_a_replica_identity_are_silent()
    {
        Messages(s_users.Partitioned("tenant_id")).Should().BeEmpty();
        Messages(s_users with
        {
            UniqueConstraints = [s_users.UniqueConstraints[0] with { IsReplicaIdentity = true }],
        }).Should().BeEmpty();
    }

    [Fact]
    public void Equal_keys_overlapping_ones_and_one_with_nulls_are_silent()
    {
        Messages(Table("t", "a bigint", "b bigint", "c bigint").Keyed("a", "b").Unique("u", "b", "c"))
            .Should().BeEmpty();
        Messages(Table("t", "a bigint", "b bigint").Keyed("a", "b").Unique("u", "b", "a")).Should().BeEmpty();
        Messages(Table("t", "a bigint?", "b bigint").Unique("u", "a").Unique("v", "a", "b")).Should().BeEmpty();
    }

    private static IReadOnlyList<string> Messages(params TableModel[] tables) =>
        Lint.Messages(Rule.NonMinimalKey, tables);
}
