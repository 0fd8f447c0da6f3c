using SchemaKit.Model;

namespace SchemaKit.Tests.Rules;

public class UnloggedTableTests
{
    private static readonly TableModel s_users = Model.Table("users", "id bigint");
    private static readonly TableModel s_sessions = Model.Table("sessions", "id bigint") with { IsUnlogged = true };

    [Fact]
    public void An_unlogged_table_among_others_is_reported()
    {
        var finding = Lint.Of(Rule.UnloggedTable, s_users, s_sessions).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            "sessions is unlogged: it is empty after a crash, and no replica has it. "
            + "Make it logged, or say t.IsCache(\"…\"), t.IsQueue(\"…\") or t.IsStaging(\"…\").");
        finding.Remedy!.Sql.Should().Be("alter table public.sessions set logged;");
    }

    [Theory]
    [InlineData(DeclarationKind.Cache)]
    [InlineData(DeclarationKind.Queue)]
    [InlineData(DeclarationKind.Staging)]
    public void A_declared_cache_queue_or_staging_table_is_silent(DeclarationKind kind) =>
        Lint.Of(Rule.UnloggedTable, s_users, s_sessions.Declared(kind)).Should().BeEmpty();

    [Fact]
    public void A_schema_of_unlogged_tables_is_silent() =>
        Lint.Of(Rule.UnloggedTable, s_sessions, s_users with { Name = new("other", "users") }).Should().BeEmpty();

    [Fact]
    public void A_partition_is_judged_too() =>
        Lint.Of(
            Rule.UnloggedTable, s_users.Partitioned("id", Model.Part("users_1") with { IsUnlogged = true }), s_sessions)
            .Should().HaveCount(2);
}
