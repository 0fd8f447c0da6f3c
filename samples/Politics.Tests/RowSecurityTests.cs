using Npgsql;

namespace Politics.Tests;

public class RowSecurityTests(PoliticsServer server) : IClassFixture<PoliticsServer>
{
    [Fact]
    public async Task A_user_rates_in_his_own_name_only()
    {
        var (ann, bob) = (await server.NewUserAsync("ann@x"), await server.NewUserAsync("bob@x"));
        var politician = await server.NewPoliticianAsync("Rated");
        string Rating(Guid user) =>
            $"insert into user_ratings (user_id, politician_id, score) values ('{user}', {politician}, 5)";

        (await server.AsUserAsync(ann, Rating(ann))).Should().Be(1);
        (await server.Awaiting(s => s.AsUserAsync(ann, Rating(bob))).Should().ThrowAsync<PostgresException>())
            .Which.SqlState.Should().Be(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task A_user_changes_himself_and_nobody_else()
    {
        var (cem, dan) = (await server.NewUserAsync("cem@x"), await server.NewUserAsync("dan@x"));

        (await server.AsUserAsync(cem, $"update users set display_name = 'Cem' where id = '{cem}'")).Should().Be(1);
        (await server.AsUserAsync(cem, $"update users set display_name = 'Cem' where id = '{dan}'")).Should().Be(0);
    }

    [Fact]
    public async Task No_table_is_open_to_users_without_row_security() =>
        (await server.AskAsync<string>(
            """
            select string_agg(relname, ', ') from pg_class
            where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and not relrowsecurity
              and has_table_privilege('authenticated', oid, 'select')
            """)).Should().BeNull();
}
