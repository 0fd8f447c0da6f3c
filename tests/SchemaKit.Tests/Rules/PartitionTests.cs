using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

/// <summary>A partitioned table is judged once; a partition only for what it says itself.</summary>
public class PartitionTests
{
    private static readonly TableModel s_users = Table("users", "id bigint").Keyed("id");

    private static readonly TableModel s_orders =
        Table("orders", "id bigint", "day date", "user_id bigint?", "deleted_at timestamp with time zone?")
            .Keyed("id", "day");

    private static TableModel Referring => s_orders.References("users", "user_id");

    [Fact]
    public void A_partitioned_table_is_reported_once_and_its_partitions_are_silent() =>
        Index(Referring.Partitioned("day", Part("orders_1"), Part("orders_2"))).Should().Equal(
            "SK4001 public.orders.user_id orders.user_id references users, but no index starts with it. "
            + "Add t.Index(UserId).");

    [Fact]
    public void An_index_of_the_parent_covers() =>
        Index(Referring.Index("i", "user_id").Partitioned("day", Part("orders_1"))).Should().BeEmpty();

    [Fact]
    public void An_index_on_every_partition_covers_the_parent()
    {
        var indexed = Part("orders_1").Index("i", "user_id");

        Index(Referring.Partitioned("day", indexed, Part("orders_2").Index("j", "user_id", "id"))).Should().BeEmpty();
        Index(Referring.Partitioned("day", indexed, Part("orders_2"))).Should().ContainSingle()
            .Which.Should().StartWith("SK4001 public.orders.user_id");
    }

    [Fact]
    public void Partitions_of_partitions_count_and_what_holds_no_rows_does_not()
    {
        var inner = Part("orders_1").Partitioned("id", Part("orders_1_a").Index("i", "user_id"));

        Index(Referring.Partitioned("day", inner)).Should().BeEmpty();
        Index(Referring.Partitioned("day", Part("orders_1").Index("i", "user_id").Partitioned("id", Part("leaf"))))
            .Should().BeEmpty();
    }

    [Fact]
    public void The_worst_partition_says_what_is_wrong() =>
        Index(Referring.Partitioned(
            "day",
            Part("orders_1").Index("i", "user_id"),
            Part("orders_2").With(IndexOf("b", "user_id") with { Method = IndexMethod.Brin }))).Should().Equal(
            "SK4002 public.orders.user_id orders.user_id references users, but b is a BRIN index, "
            + "which reads whole ranges of blocks. Add t.Index(UserId).");

    [Fact]
    public void An_index_of_the_parent_that_waits_for_partitions_does_not_cover() =>
        Index(Referring.With(IndexOf("i", "user_id") with { IsInvalid = true }).Partitioned("day", Part("orders_1")))
            .Should().Equal(
                "SK4001 public.orders.user_id orders.user_id references users, but i is invalid. "
                + "Attach an index of each partition to it.");

    [Fact]
    public void A_foreign_key_on_one_partition_is_judged_there()
    {
        var part = Part("orders_1").References("users", "user_id");

        Index(s_orders.Partitioned("day", part, Part("orders_2"))).Should().Equal(
            "SK4001 public.orders_1.user_id orders_1.user_id references users, but no index starts with it. "
            + "Add t.Index(UserId).");
        Index(s_orders.Partitioned("day", part.Index("i", "user_id"))).Should().BeEmpty();
        Index(s_orders.Partitioned("day", part, Part("orders_2").Index("i", "user_id"))).Should().ContainSingle();
    }

    [Fact]
    public void A_partition_has_the_keys_and_indexes_of_its_parent()
    {
        var part = Part("orders_1").References("users", "user_id");

        Index(s_orders.Index("i", "user_id").Partitioned("day", part)).Should().BeEmpty();
        Index(s_orders.Unique("u", "user_id", "day").Partitioned("day", part)).Should().BeEmpty();
        Index(s_orders.Index("i", "user_id").Partitioned("day", Part("p").Partitioned("id", part))).Should().BeEmpty();
    }

    [Fact]
    public void The_copy_of_the_parents_foreign_key_is_silent()
    {
        var copy = Part("orders_1").References("users", "user_id");

        Index(Referring.Partitioned("day", copy)).Should().ContainSingle()
            .Which.Should().StartWith("SK4001 public.orders.user_id");
    }

    [Fact]
    public void What_is_said_of_the_parent_holds_for_its_partitions()
    {
        var table = s_orders.Partitioned("day", Part("orders_1").References("users", "user_id"));

        Index(table.Declared(DeclarationKind.Small)).Should().BeEmpty();
        Index(table with { IsIncomplete = true }).Should().BeEmpty();
    }

    [Fact]
    public void An_index_on_a_partitioned_table_is_built_partition_by_partition() =>
        Lint.Of(
                Rule.ForeignKeyIndex,
                s_users,
                Referring.Partitioned("day", Part("orders_1"), Part("orders_2").Partitioned("id", Part("orders_2_a"))))
            .Single().Remedy!.Sql!.Split('\n').Should().Equal(
                "create index idx_orders_user_id on only public.orders (user_id);",
                "create index concurrently idx_orders_1_user_id on public.orders_1 (user_id);",
                "alter index public.idx_orders_user_id attach partition public.idx_orders_1_user_id;",
                "create index idx_orders_2_user_id on only public.orders_2 (user_id);",
                "create index concurrently idx_orders_2_a_user_id on public.orders_2_a (user_id);",
                "alter index public.idx_orders_2_user_id attach partition public.idx_orders_2_a_user_id;",
                "alter index public.idx_orders_user_id attach partition public.idx_orders_2_user_id;");

    [Fact]
    public void Indexes_of_the_parent_are_compared_with_each_other_and_not_with_those_of_partitions()
    {
        var parent = s_orders.Index("i1", "user_id").Index("i2", "user_id", "day");
        var finding = Lint.Of(Rule.RedundantIndex, parent.Partitioned("day", Part("orders_1").Index("j", "user_id")))
            .Should().ContainSingle().Which;

        finding.Message.Should().Be(
            "i1 on orders is a prefix of i2, which serves the same queries. Drop i1.");
        finding.Remedy!.Sql.Should().Be("drop index public.i1;", "a partitioned table drops none concurrently");
    }

    [Fact]
    public void Two_indexes_that_one_partition_declares_can_be_twins()
    {
        var part = Part("orders_1").Index("i1", "user_id").Index("i2", "user_id");
        var finding = Lint.Of(Rule.DuplicateIndex, s_orders.Partitioned("day", part)).Should().ContainSingle().Which;

        finding.Message.Should().Be("i2 on orders_1 is the same index as i1. Drop either of the two, say i2.");
        finding.Object.Should().Be("public.orders_1.i2");
        finding.Remedy!.Sql.Should().Be("drop index concurrently public.i2;");
        var (one, two) = (Part("orders_1").Index("i1", "user_id"), Part("orders_2").Index("i2", "user_id"));
        Lint.Of(Rule.DuplicateIndex, s_orders.Partitioned("day", one, two)).Should().BeEmpty();
    }

    [Fact]
    public void The_type_and_the_action_of_a_foreign_key_on_a_partition_are_judged_by_the_parents_columns()
    {
        var users = Table("users", "id integer").Keyed("id");
        var part = Part("orders_1").With(
            Reference(Part("orders_1"), "users", ["id"], ["id"]) with { OnDelete = ReferentialAction.SetNull });

        Lint.Messages(Rule.ForeignKeyType, users, s_orders.Partitioned("day", part)).Should().Equal(
            "orders_1.id is bigint, but users.id, which it references, is integer. Give both the same type.");
        Lint.Messages(Rule.FailingAction, users, s_orders.Partitioned("day", part)).Should().Equal(
            "orders_1.id is not null, so on delete set null fails. Make it nullable or choose another action.");
    }

    [Fact]
    public void A_unique_key_of_one_partition_counts_its_deleted_rows() =>
        Lint.Messages(Rule.SoftDeleteUnique, s_orders.Partitioned("day", Part("orders_1").Unique("u", "user_id")))
            .Should().Equal(
                "orders_1.u counts deleted rows too, so nobody can have the key of a deleted row again. "
                + "Make it a unique index where deleted_at is null.");

    [Fact]
    public void Partitions_need_no_key_and_no_comment_of_their_own()
    {
        var table = s_orders.Partitioned("day", Part("orders_1"), Part("order_2")) with { Comment = "Sales." };

        Lint.Of(Rule.NoPrimaryKey, table).Should().BeEmpty();
        Lint.Of(Rule.TableComment, table).Should().BeEmpty();
        Lint.Of(Rule.TableNumber, table).Should().BeEmpty();
    }

    [Fact]
    public void A_column_that_refers_to_a_table_in_its_partitions_alone_is_named_once()
    {
        var table = Table("orders", "id bigint", "day date", "customer bigint");
        var parts = new[] { "orders_1", "orders_2" }.Select(n => Part(n).References("users", "customer"));

        Lint.Messages(Rule.ForeignKeyColumnName, s_users, table.Partitioned("day", [.. parts])).Should().Equal(
            "orders.customer references users, but its name does not say so. Rename it to customer_user_id.");
        Lint.Of(Rule.ColumnComment, s_users, table.Partitioned("day", [.. parts])).Select(f => f.Object)
            .Should().Equal("public.orders.day");
    }

    [Fact]
    public void An_external_partition_is_silent()
    {
        var table = s_orders.Partitioned("day", Part("orders_1").References("users", "user_id"));
        var settings = new RuleSettings { External = ["public.orders_?"] };

        Linter.Check(Database(s_users, table), settings).Findings.Should()
            .NotContain(f => f.Object.StartsWith("public.orders_", StringComparison.Ordinal));
    }

    [Fact]
    public void An_allowance_in_a_partition_accepts_its_finding_and_one_by_path_does_too()
    {
        var part = Part("orders_1").References("users", "user_id");
        var database = Database(s_users, s_orders.Partitioned("day", part.Allowing("SK4001", "user_id")));
        var byPath = Database(s_users, s_orders.Partitioned("day", part)) with
        {
            Allowances = [new("SK4001", "public.orders_1.user_id", "It is small.")],
        };

        Rules(database).Should().NotContain("SK4001").And.NotContain("SK0002");
        Rules(byPath).Should().NotContain("SK4001").And.NotContain("SK0002");
        Lint.Of(Rule.ForeignKeyIndex, s_users, s_orders.Partitioned("day", part)).Single().Allow.Should().Be(
            "d.Allow(\"SK4001\", on: \"public.orders_1.user_id\", because: \"…\")");
    }

    private static IEnumerable<string> Rules(DatabaseModel database) =>
        Linter.Check(database).Findings.Select(f => f.Rule.Id);

    private static IEnumerable<string> Index(TableModel table) =>
        Linter.Check(Database(s_users, table)).Findings
            .Where(f => f.Rule == Rule.ForeignKeyIndex || f.Rule == Rule.ForeignKeyIndexWeak)
            .Select(f => $"{f.Rule.Id} {f.Object} {f.Message}");
}
