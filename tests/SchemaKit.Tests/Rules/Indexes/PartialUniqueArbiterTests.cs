using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class PartialUniqueArbiterTests
{
    private static readonly TableModel s_users = Table("users", "id bigint", "email text", "phone text").Keyed("id");

    [Fact]
    public void A_unique_index_over_some_rows_is_worth_knowing() =>
        Lint.Messages(Rule.PartialUniqueArbiter, s_users.With(Partial("u1", "email"))).Should().Equal(
            "u1 is unique among some rows of users alone: on conflict must repeat the condition to use it.");

    [Fact]
    public void It_is_said_once_per_table() =>
        Lint.Messages(Rule.PartialUniqueArbiter, s_users.With(Partial("u1", "email")).With(Partial("u2", "phone")))
            .Should().Equal(
                "u1, u2 are unique among some rows of users alone: on conflict must repeat the condition to use it.");

    [Fact]
    public void Beside_a_full_one_over_the_same_columns_it_is_silent()
    {
        var users = s_users.With(Partial("u1", "email", "phone"));

        Lint.Messages(Rule.PartialUniqueArbiter, users.Unique("u", "phone", "email")).Should().BeEmpty();
        Lint.Messages(Rule.PartialUniqueArbiter, users.Unique("u", "email")).Should().ContainSingle();
        Lint.Messages(
            Rule.PartialUniqueArbiter,
            users with { UniqueConstraints = [new("u", ["email", "phone"]) { Deferral = Deferral.InitiallyDeferred }] })
            .Should().ContainSingle();
    }

    [Fact]
    public void The_index_that_a_soft_delete_needs_is_silent() =>
        Lint.Messages(
            Rule.PartialUniqueArbiter,
            s_users.With(Partial("u", "email") with { Predicate = Sql("deleted_at is null") })).Should().BeEmpty();

    [Fact]
    public void Full_and_plain_indexes_are_silent() =>
        Lint.Messages(
            Rule.PartialUniqueArbiter,
            s_users.With(IndexOf("u", "email") with { IsUnique = true })
                .With(IndexOf("i", "phone") with { Predicate = Sql("id > 0") })).Should().BeEmpty();

    private static IndexModel Partial(string name, params string[] columns) =>
        IndexOf(name, columns) with { IsUnique = true, Predicate = Sql("id > 0") };
}
