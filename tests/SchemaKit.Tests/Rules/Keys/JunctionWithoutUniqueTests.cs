using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Generated;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class JunctionWithoutUniqueTests
{
    private static readonly TableModel s_members = Joining(Numbered("members", "user_id bigint", "group_id bigint"));

    [Fact]
    public void A_junction_that_can_repeat_itself_is_reported()
    {
        var finding = Lint.Of(Rule.JunctionWithoutUnique, s_members).Single();

        finding.Message.Should().Be(
            "members (user_id, group_id) joins users and groups, but no key keeps it from joining the same rows twice. "
            + "Add t.Unique(UserId, GroupId).");
        finding.Remedy!.Sql.Should().Be(
            "create unique index concurrently uniq_members_user_id_group_id on public.members (user_id, group_id);");
    }

    [Fact]
    public void Without_a_primary_key_the_pair_becomes_it() =>
        Lint.Of(Rule.JunctionWithoutUnique, Joining(Table("members", "user_id bigint", "group_id bigint")))
            .Single().Remedy!.CSharp.Should().Be("t.PrimaryKey(UserId, GroupId);");

    [Fact]
    public void Bookkeeping_changes_nothing() =>
        Messages(Joining(Numbered(
            "members", "user_id bigint", "group_id bigint", "created_at timestamptz", "added_by bigint")))
            .Should().ContainSingle();

    [Fact]
    public void Any_key_over_the_pair_is_silent()
    {
        Messages(s_members.Unique("u", "group_id", "user_id")).Should().BeEmpty();
        Messages(Joining(Table("members", "user_id bigint", "group_id bigint")).Keyed("user_id", "group_id"))
            .Should().BeEmpty();
        Messages(s_members.With(
            IndexOf("u", "user_id", "group_id") with { IsUnique = true, Predicate = Sql("deleted_at is null") }))
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("valid_from date")]
    [InlineData("position integer")]
    [InlineData("score integer")]
    public void A_column_that_may_belong_to_the_key_is_silent(string column) =>
        Messages(Joining(Numbered("members", "user_id bigint", "group_id bigint", column))).Should().BeEmpty();

    [Fact]
    public void References_that_may_be_null_join_nothing() =>
        Messages(Joining(Numbered("members", "user_id bigint?", "group_id bigint"))).Should().BeEmpty();

    [Fact]
    public void A_log_is_silent() => Messages(s_members.Declared(DeclarationKind.Log)).Should().BeEmpty();

    private static TableModel Joining(TableModel table) =>
        table.References("users", "user_id").References("groups", "group_id");

    private static IReadOnlyList<string> Messages(TableModel table) =>
        Lint.Messages(Rule.JunctionWithoutUnique, table);
}
