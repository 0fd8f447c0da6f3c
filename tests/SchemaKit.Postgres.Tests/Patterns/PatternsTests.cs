using Npgsql;
using SchemaKit.Model;
using SchemaKit.Postgres.Tests.Catalog;
using SchemaKit.Testing;
using SchemaKit.Tests.Authoring;

namespace SchemaKit.Postgres.Tests.Patterns;

/// <summary>The common patterns do on a server what their one line of C# promises.</summary>
public sealed class PatternsTests : IAsyncLifetime
{
    private EphemeralPostgres _pg = null!;

    public async Task InitializeAsync()
    {
        _pg = await EphemeralPostgres.StartAsync();
        await _pg.CreateAsync(DatabaseModel.Of(new PatternsDatabase()));
        await _pg.RowsAsync("insert into countries (code, label) values ('fr', 'France')");
        await _pg.RowsAsync(
            "insert into members (email, created_at, updated_at) values ('a@x', '2020-01-01', '2020-01-01')");
    }

    public async Task DisposeAsync() => await _pg.DisposeAsync();

    [Fact]
    public async Task An_update_moves_updated_at_and_leaves_created_at()
    {
        await _pg.RowsAsync("update members set country = 'fr'");

        (await _pg.RowsAsync(
            "select (created_at = '2020-01-01')::text, (updated_at > now() - interval '1 minute')::text from members"))
            .Single().Should().Equal("true", "true");
    }

    [Fact]
    public async Task A_deleted_row_frees_its_unique_value_and_a_live_one_keeps_it()
    {
        await Refused("insert into members (email) values ('a@x')", PostgresErrorCodes.UniqueViolation);
        await _pg.RowsAsync("update members set deleted_at = now()");
        await _pg.RowsAsync("insert into members (email) values ('a@x')");

        (await _pg.ValueAsync("select count(*)::text from members")).Should().Be("2");
    }

    [Fact]
    public async Task Every_change_of_an_audited_table_is_in_the_history()
    {
        await _pg.RowsAsync("update members set country = 'fr'");
        await _pg.RowsAsync("delete from members");

        (await _pg.RowsAsync(
            """
            select operation, table_name, row_key::text, old_row ->> 'country', new_row ->> 'country'
            from audit.audit_entries order by id
            """)).Should().BeEquivalentTo(
            new string?[][]
            {
                ["insert", "public.members", "{\"id\": 1}", null, null],
                ["update", "public.members", "{\"id\": 1}", null, "fr"],
                ["delete", "public.members", "{\"id\": 1}", "fr", null],
            },
            o => o.WithStrictOrdering());
    }

    [Fact]
    public async Task A_role_without_rights_on_the_history_is_audited_all_the_same()
    {
        await _pg.RowsAsync("create role app_user; grant insert on members to app_user");
        await _pg.RowsAsync("set role app_user; insert into members (email) values ('b@x'); reset role");

        (await _pg.ValueAsync("select count(*)::text from audit.audit_entries where new_row ->> 'email' = 'b@x'"))
            .Should().Be("1");
    }

    [Fact]
    public async Task A_removed_row_goes_to_the_archive()
    {
        await _pg.RowsAsync("delete from members");

        (await _pg.RowsAsync(
            "select id::text, email, (archived_at > now() - interval '1 minute')::text from members_archive"))
            .Single().Should().Equal("1", "a@x", "true");
    }

    [Fact]
    public async Task A_polymorphic_reference_takes_its_tables_only()
    {
        await _pg.RowsAsync("insert into notes (about_type, about_id, created_by) values ('members', 1, 1)");

        await Refused(
            "insert into notes (about_type, about_id, created_by) values ('pg_class', 1, 1)",
            PostgresErrorCodes.CheckViolation);
        await Refused(
            "insert into notes (about_type, about_id, created_by) values ('members', 1, 99)",
            PostgresErrorCodes.ForeignKeyViolation);
    }

    [Fact]
    public async Task All_that_C_sharp_can_say_creates_itself()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RowsAsync(RoundTrip.Role("clerk"));
        await pg.CreateAsync(DatabaseModel.Of(new LibraryDatabase()));

        (await pg.ValueAsync("select public.is_late(current_date - 30)::text")).Should().Be("true");
        (await pg.ValueAsync("select relname::text from pg_class where relname = 'loans_of_old_out'"))
            .Should().Be("loans_of_old_out");
    }

    private async Task Refused(string sql, string state) =>
        (await FluentActions.Awaiting(() => _pg.RowsAsync(sql)).Should().ThrowAsync<PostgresException>())
        .Which.SqlState.Should().Be(state);
}
