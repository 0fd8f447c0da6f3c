using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class InvalidIndexTests
{
    private static readonly IndexModel s_invalid = IndexOf("i", "email") with { IsInvalid = true };

    private static readonly TableModel s_users = Table("users", "id bigint", "email text").Keyed("id");

    [Fact]
    public void An_index_whose_building_failed_is_reported()
    {
        var finding = Lint.Of(Rule.InvalidIndex, s_users.With(s_invalid)).Single();

        finding.Message.Should().Be(
            "i on users is invalid: its building failed, and no query uses it. Rebuild or drop it.");
        finding.Remedy!.Sql.Should().Be("reindex index concurrently public.i;");
    }

    [Fact]
    public void An_index_that_is_being_built_is_silent() =>
        Lint.Of(Rule.InvalidIndex, s_users.With(s_invalid with { IsBeingBuilt = true })).Should().BeEmpty();

    [Fact]
    public void An_index_of_a_partitioned_table_waits_for_its_partitions() =>
        Lint.Of(Rule.InvalidIndex, s_users.With(s_invalid).Partitioned("id", Part("users_1"))).Should().BeEmpty();

    [Fact]
    public void An_index_of_a_partition_can_fail_too() =>
        Lint.Of(Rule.InvalidIndex, s_users.Partitioned("id", Part("users_1").With(s_invalid)))
            .Single().Object.Should().Be("public.users_1.i");

    [Fact]
    public void A_valid_index_is_silent() =>
        Lint.Of(Rule.InvalidIndex, s_users.Index("i", "email")).Should().BeEmpty();
}
