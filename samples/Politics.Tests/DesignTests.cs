using Npgsql;

namespace Politics.Tests;

public class DesignTests(PoliticsServer server) : IClassFixture<PoliticsServer>
{
    [Fact]
    public async Task An_email_is_free_again_when_its_user_is_deleted()
    {
        await server.NewUserAsync("free@x");
        await server.RunAsync("update users set deleted_at = now() where email = 'free@x'");

        await server.Awaiting(s => s.NewUserAsync("free@x")).Should().NotThrowAsync();
        (await server.Awaiting(s => s.NewUserAsync("free@x")).Should().ThrowAsync<PostgresException>())
            .Which.ConstraintName.Should().Be("uniq_users_email");
    }

    [Fact]
    public async Task Changes_of_politicians_are_in_the_audit_log()
    {
        var id = await server.NewPoliticianAsync("Audited");
        await server.RunAsync($"update politicians set status = 'in_office' where id = {id}");

        (await server.AskAsync<string>(
            $$"""
            select string_agg(operation || ' ' || (new_row ->> 'status'), ', ' order by id) from audit.audit_entries
            where table_name = 'public.politicians' and row_key = '{"id": {{id}}}'
            """)).Should().Be("insert candidate, update in_office");
    }

    [Fact]
    public async Task Full_text_search_finds_names_and_biographies()
    {
        await server.RunAsync(
            "insert into politicians (full_name, biography) values ('Ada Moreau', 'A bridge engineer.')");

        (await server.AskAsync<string>(
            "select full_name from politicians where search_text @@ to_tsquery('simple', 'bridge & moreau')"))
            .Should().Be("Ada Moreau");
        (await server.AskAsync<bool>(
            "select search_text @@ to_tsquery('simple', 'tunnel') from politicians where full_name = 'Ada Moreau'"))
            .Should().BeFalse();
    }

    [Fact]
    public async Task An_activity_goes_to_the_partition_of_its_month()
    {
        await server.RunAsync(
            "insert into activities (occurred_at, action) values ('2026-03-31 23:30:00+00', 'a'), ('2031-01-01', 'b')");

        (await server.AskAsync<string>(
            "select string_agg(tableoid::regclass::text, ', ' order by action) from activities"))
            .Should().Be("activities_2026_03, activities_rest");
    }

    [Fact]
    public async Task A_comment_is_about_a_politician_or_a_rating()
    {
        var user = await server.NewUserAsync("writer@x");
        string Comment(string subject) =>
            $"insert into comments (subject_type, subject_id, user_id, body) values ('{subject}', 1, '{user}', 'Hm.')";

        await server.Awaiting(s => s.RunAsync(Comment("politicians"))).Should().NotThrowAsync();
        (await server.Awaiting(s => s.RunAsync(Comment("users"))).Should().ThrowAsync<PostgresException>())
            .Which.ConstraintName.Should().Be("chk_comments_subject_type");
    }

    [Fact]
    public async Task Two_scores_of_one_politician_never_overlap()
    {
        var id = await server.NewPoliticianAsync("Scored");
        string Score(string period) => $"insert into politician_scores values ({id}, '{period}', 3)";
        await server.RunAsync(Score("[2026-01-01,2026-04-01)"));

        await server.Awaiting(s => s.RunAsync(Score("[2026-04-01,2026-07-01)"))).Should().NotThrowAsync();
        (await server.Awaiting(s => s.RunAsync(Score("[2026-06-01,2026-08-01)")))
            .Should().ThrowAsync<PostgresException>())
            .Which.SqlState.Should().Be(PostgresErrorCodes.ExclusionViolation);
    }
}
