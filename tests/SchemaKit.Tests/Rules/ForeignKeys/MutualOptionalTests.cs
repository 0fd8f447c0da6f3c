using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class MutualOptionalTests
{
    private static readonly TableModel s_users =
        Table("users", "id bigint", "desk_id bigint?").Keyed("id").References("desks", "desk_id")
            .Unique("u", "desk_id");

    private static readonly TableModel s_desks =
        Table("desks", "id bigint", "user_id bigint?").Keyed("id").References("users", "user_id")
            .Unique("d", "user_id");

    [Fact]
    public void Two_that_say_one_thing_are_reported_once() =>
        Lint.Messages(Rule.MutualOptional, s_users, s_desks).Should().Equal(
            "desks.user_id and users.desk_id reference each other one to one, and may disagree. Keep one of them.");

    [Fact]
    public void It_is_no_cycle_beside() => Lint.Messages(Rule.ForeignKeyCycle, s_users, s_desks).Should().BeEmpty();

    [Fact]
    public void A_unique_index_of_those_that_are_not_null_is_one_to_one() =>
        Lint.Of(Rule.MutualOptional, s_users with { UniqueConstraints = [] }, s_desks).Should().BeEmpty();

    [Theory]
    [InlineData("user_id is not null", 1)]
    [InlineData("id > 0", 0)]
    public void A_partial_unique_index_counts_when_it_holds_all_references(string predicate, int count)
    {
        var index = IndexOf("d", "user_id") with { IsUnique = true, Predicate = Sql(predicate) };

        Lint.Of(Rule.MutualOptional, s_users, s_desks with { UniqueConstraints = [], Indexes = [index] })
            .Should().HaveCount(count);
    }

    [Fact]
    public void One_that_is_needed_is_another_fact()
    {
        var needed = s_desks with { Columns = [s_desks.Columns[0], s_desks.Columns[1] with { IsNullable = false }] };

        Lint.Messages(Rule.MutualOptional, s_users, needed).Should().BeEmpty();
        Lint.Messages(Rule.MutualOptional, s_users).Should().BeEmpty();
    }
}
