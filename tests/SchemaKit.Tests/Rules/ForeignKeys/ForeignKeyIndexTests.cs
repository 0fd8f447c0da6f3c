using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;
using static SchemaKit.Tests.Rules.Referring;

namespace SchemaKit.Tests.Rules;

public class ForeignKeyIndexTests
{
    public static TheoryData<string, object, string> Uncovered => new()
    {
        { "no index", Orders, "no index starts with it. Add t.Index(UserId)." },
        { "the column is second", Orders.Index("i", "x", "user_id"), "i does not start with it. Add t.Index(UserId)." },
        {
            "second in the key",
            Keyless.Keyed("seq", "user_id"),
            "pk_orders does not start with it. Add t.Index(UserId)."
        },
        {
            "another condition",
            Partial("deleted_at is null"),
            "i holds only rows where deleted_at is null. Add t.Index(UserId)."
        },
        { "a condition of another column", Partial("x > 0"), "i holds only rows where x > 0. Add t.Index(UserId)." },
        {
            "one condition too many",
            Partial("user_id is not null and x > 0"),
            "i holds only rows where user_id is not null and x > 0. Add t.Index(UserId)."
        },
        {
            "an and of between",
            Partial("x between 1 and user_id is not null"),
            "i holds only rows where x between 1 and user_id is not null. Add t.Index(UserId)."
        },
        {
            "a row with another column",
            Partial("row(user_id, x) is not null"),
            "i holds only rows where row(user_id, x) is not null. Add t.Index(UserId)."
        },
        {
            "a unique index over fewer rows",
            Orders.With(IndexOf("i", "user_id") with { IsUnique = true, Predicate = Sql("deleted_at is null") }),
            "i holds only rows where deleted_at is null. Add t.Index(UserId)."
        },
        {
            "only included",
            Orders.With(IndexOf("i", "x") with { Included = ["user_id"] }),
            "i only includes it. Add t.Index(UserId)."
        },
        {
            "an invalid index",
            Orders.With(IndexOf("i", "user_id") with { IsInvalid = true }),
            "i is invalid. Rebuild it with reindex."
        },
        {
            "an expression",
            Orders
                .With(new IndexModel("i", [new() { Expression = Sql("user_id + 0") with { Columns = ["user_id"] } }])),
            "i holds an expression of it. Add t.Index(UserId)."
        },
    };

    public static TheoryData<string, object, string> UncoveredPairs => new()
    {
        { "no index", Lines, "no index starts with these columns. Add t.Index(A, B)." },
        {
            "a foreign column leads",
            Lines.Index("i", "x", "a", "b"),
            "i does not start with these columns. Add t.Index(A, B)."
        },
        {
            "only included",
            Lines.With(IndexOf("i", "x") with { Included = ["a", "b"] }),
            "i only includes these columns. Add t.Index(A, B)."
        },
    };

    [Theory]
    [MemberData(nameof(Uncovered))]
    public void An_uncovered_foreign_key_is_reported_with_the_reason(string why, object table, string reason)
    {
        Lint.Messages(Rule.ForeignKeyIndex, Users, (TableModel)table)
            .Should().Equal([$"orders.user_id references users, but {reason}"], why);
        Lint.Messages(Rule.ForeignKeyIndexWeak, Users, (TableModel)table).Should().BeEmpty(why);
    }

    [Theory]
    [MemberData(nameof(UncoveredPairs))]
    public void An_uncovered_foreign_key_of_two_columns_is_reported(string why, object table, string reason) =>
        Lint.Messages(Rule.ForeignKeyIndex, Pairs, (TableModel)table)
            .Should().Equal([$"lines (a, b) references pairs, but {reason}"], why);

    [Fact]
    public void The_remedy_builds_the_index_without_locking_writers()
    {
        var finding = Lint.Of(Rule.ForeignKeyIndex, Users, Orders).Single();

        finding.Object.Should().Be("public.orders.user_id");
        finding.Remedy!.CSharp.Should().Be("t.Index(UserId);");
        finding.Remedy.Sql.Should().Be(
            "create index concurrently idx_orders_user_id on public.orders (user_id);");
    }

    [Fact]
    public void The_remedy_takes_a_name_that_is_free()
    {
        var partial = Orders.With(IndexOf("idx_orders_user_id", "user_id") with { Predicate = Sql("x > 0") });

        Lint.Of(Rule.ForeignKeyIndex, Users, partial).Single().Remedy!.Sql.Should().Be(
            "create index concurrently idx_orders_user_id_all on public.orders (user_id);");
    }
}
