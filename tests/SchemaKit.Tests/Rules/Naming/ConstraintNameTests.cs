using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class ConstraintNameTests
{
    private static readonly TableModel s_orders =
        Table("orders", Column("id"), Column("user_id"), Column("payer_user_id"));

    [Fact]
    public void A_primary_key_with_another_name_is_reported()
    {
        var finding = Findings(Rule.ConstraintName, s_orders with { PrimaryKey = Key("orders_pkey", "id") }).Single();
        finding.Message.Should().Be("orders.orders_pkey is not named by the convention. Rename it to pk_orders.");
        finding.Remedy!.Sql.Should().Be("alter table public.orders rename constraint orders_pkey to pk_orders;");
    }

    [Fact]
    public void Each_kind_is_held_to_its_own_template()
    {
        var table = s_orders with
        {
            UniqueConstraints = [Key("orders_user_id_key", "user_id")],
            ForeignKeys = [Reference("user_id", "users") with { Name = "orders_user_id_fkey" }],
            Checks = [new("orders_total_check", new("total > 0"))],
            Indexes = [Index("orders_user_id_idx", "user_id"), Index("by_user", "user_id") with { IsUnique = true }],
        };
        Messages(Rule.ConstraintName, table).Should().Equal(
            "orders.orders_user_id_key is not named by the convention. Rename it to uniq_orders_user_id.",
            "orders.orders_user_id_fkey is not named by the convention. Rename it to fk_orders_users.",
            "orders.orders_total_check is not named by the convention. Rename it to chk_orders_total.",
            "orders.orders_user_id_idx is not named by the convention. Rename it to idx_orders_user_id.",
            "orders.by_user is not named by the convention. Rename it to uniq_orders_user_id.");
    }

    [Fact]
    public void A_second_foreign_key_to_a_table_needs_its_columns_in_the_name() =>
        Messages(
            Rule.ConstraintName,
            s_orders with
            {
                ForeignKeys =
                [
                    Reference("user_id", "users") with { Name = "fk_orders_users_user_id" },
                    Reference("payer_user_id", "users") with { Name = "fk_orders_users" },
                ],
            }).Should().Equal(
            "orders.fk_orders_users is not named by the convention. Rename it to fk_orders_users_payer_user_id.");

    [Fact]
    public void The_template_with_more_words_is_silent() =>
        Messages(Rule.ConstraintName, s_orders with { Indexes = [Index("idx_orders_user_id_active", "user_id")] })
            .Should().BeEmpty();

    [Fact]
    public void A_name_that_the_convention_made_is_silent() =>
        Messages(
            Rule.ConstraintName,
            s_orders with { PrimaryKey = Key("whatever", "id") with { IsNamedByConvention = true } })
            .Should().BeEmpty();

    [Fact]
    public void An_index_over_an_expression_that_is_not_understood_is_silent() =>
        Messages(
            Rule.ConstraintName,
            s_orders with { Indexes = [new("by_hash", [new IndexKeyModel { Expression = new("f()") }])] })
            .Should().BeEmpty();

    [Fact]
    public void Names_of_postgresql_are_silent_where_they_are_the_convention() =>
        Findings(
            Rule.ConstraintName, s_orders with { PrimaryKey = Key("orders_pkey", "id") }, NamingConvention.PostgreSql)
            .Should().BeEmpty();

    [Fact]
    public void The_convention_of_the_model_counts_where_the_settings_choose_none()
    {
        var database = new DatabaseModel
        {
            Tables = [s_orders with { PrimaryKey = Key("orders_pkey", "id") }],
            Convention = NamingConvention.PostgreSql,
        };
        var other = new RuleSettings { Convention = NamingConvention.Default with { PrimaryKey = "key_of_{table}" } };

        Findings(Rule.ConstraintName, database).Should().BeEmpty();
        Findings(Rule.ConstraintName, database, other).Single().Message.Should().Be(
            "orders.orders_pkey is not named by the convention. Rename it to key_of_orders.");
    }

    [Fact]
    public void Of_several_conventions_every_name_is_right_and_the_first_is_suggested()
    {
        var settings = new RuleSettings { AcceptedConventions = [NamingConvention.PostgreSql] };
        var table = s_orders with
        {
            PrimaryKey = Key("orders_pkey", "id"),
            ForeignKeys = [Reference("user_id", "users") with { Name = "orders_user_id_fkey" }],
            Checks = [new("orders_total_check", new("total > 0")), new("chk_orders_count", new("count > 0"))],
            Indexes = [Index("idx_orders_user_id", "user_id"), Index("by_user", "user_id")],
        };

        Messages(Rule.ConstraintName, settings, table).Should().Equal(
            "orders.by_user is not named by the convention. Rename it to idx_orders_user_id.");
    }

    [Fact]
    public void A_name_that_another_convention_gives_to_other_columns_is_a_lie() =>
        Messages(
            Rule.LyingName,
            new RuleSettings { AcceptedConventions = [NamingConvention.PostgreSql] },
            s_orders with { Indexes = [Index("orders_payer_user_id_idx", "user_id")] }).Should().ContainSingle();
}
