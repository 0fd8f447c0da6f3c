using Npgsql;
using SchemaKit.Model;
using SchemaKit.Postgres.Tests.Ddl;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Catalog;

public sealed class ReadingTests(EverythingDatabase database) : IClassFixture<EverythingDatabase>
{
    [Fact]
    public async Task An_empty_database_has_the_schema_public_alone()
    {
        await using var pg = await EphemeralPostgres.StartAsync();

        (await PostgresCatalog.ReadAsync(pg.DataSource)).Should().Be(new DatabaseModel { Schemas = [new("public")] });
    }

    [Fact]
    public async Task Only_the_schemas_that_match_are_read()
    {
        (await NamesAsync(new() { Schemas = ["ap?"] })).Should().Contain("app.rooms").And.OnlyContain(n => n.StartsWith("app."));
        (await NamesAsync(new() { Schemas = ["pub*"] })).Should().BeEmpty();
    }

    [Fact]
    public async Task Only_the_objects_that_match_are_read() =>
        (await NamesAsync(new() { Include = ["app.*s"], Exclude = ["*.events", "app.l?gs"] }))
            .Should().Equal("app.bookings", "app.documents", "app.halls", "app.rooms");

    [Fact]
    public async Task A_pattern_means_its_letters() =>
        (await NamesAsync(new() { Include = ["app.rooms|app.halls", "app.(rooms)", "APP.rooms"] })).Should().BeEmpty();

    [Fact]
    public async Task Each_step_is_reported()
    {
        var heard = new Heard<CatalogProgress>();
        await PostgresCatalog.ReadAsync(database.Server.DataSource, progress: heard);

        heard.Values.Should().Contain(p => p.Step == "columns" && p.Rows > 20);
        heard.Values[^1].Done.Should().Be(heard.Values[^1].Total);
    }

    [Fact]
    public async Task What_an_extension_owns_is_left_out()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RowsAsync("create extension hstore; create extension pg_trgm; create table t (h hstore)");
        var model = await PostgresCatalog.ReadAsync(pg.DataSource);

        model.Extensions.Select(e => e.Name).Should().Equal("hstore", "pg_trgm");
        (model with { Extensions = [], Tables = [] }).Should().Be(new DatabaseModel { Schemas = [new("public")] });
        model.Tables.Single().Columns.Single().Type.Should().Be(new DataType("hstore") { Schema = "public" });
    }

    [Fact]
    public async Task Settings_of_the_session_do_not_change_what_is_read_and_stay_as_they_were()
    {
        await using var connection = await database.Server.DataSource.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(
            "set search_path = app; set time zone 'Asia/Tokyo'; set datestyle = 'German'; set quote_all_identifiers = on",
            connection);
        await command.ExecuteNonQueryAsync();

        (await PostgresCatalog.ReadAsync(connection)).Should().Be(await PostgresCatalog.ReadAsync(database.Server.DataSource));
        await using var setting = new NpgsqlCommand("show time zone", connection);
        (await setting.ExecuteScalarAsync()).Should().Be("Asia/Tokyo");
    }

    [Fact]
    public async Task Whoever_keeps_writers_out_does_not_keep_the_reader_out()
    {
        await using var holder = await database.Server.DataSource.OpenConnectionAsync();
        await using var transaction = await holder.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand("lock table app.rooms, app.events in exclusive mode", holder))
            await command.ExecuteNonQueryAsync();
        await using var connection = await database.Server.DataSource.OpenConnectionAsync();
        await using (var command = new NpgsqlCommand("set lock_timeout = '2s'", connection))
            await command.ExecuteNonQueryAsync();

        (await PostgresCatalog.ReadAsync(connection)).Table(new("app", "rooms")).Should().NotBeNull();
    }

    [Fact]
    public async Task A_role_without_privileges_reads_the_same()
    {
        await database.Server.RowsAsync($"{RoundTrip.Role("catalog_stranger")}; alter role catalog_stranger login");
        var mine = await PostgresCatalog.ReadAsync(database.Server.DataSource);
        await using var connection = await database.Server.DataSource.OpenConnectionAsync();
        await using (var command = new NpgsqlCommand("set role catalog_stranger", connection))
            await command.ExecuteNonQueryAsync();

        var theirs = await PostgresCatalog.ReadAsync(connection);

        // Default privileges are another role's then, and say whose.
        (theirs with { DefaultPrivileges = [] }).Should().Be(mine with { DefaultPrivileges = [] });
        theirs.DefaultPrivileges.Should().OnlyContain(p => p.ForRole != null).And.HaveCount(mine.DefaultPrivileges.Count);
    }

    [Fact]
    public async Task A_statement_timeout_ends_the_reading_with_the_servers_reason()
    {
        await using var connection = await database.Server.DataSource.OpenConnectionAsync();
        await using (var command = new NpgsqlCommand("set statement_timeout = '1ms'", connection))
            await command.ExecuteNonQueryAsync();

        var reading = () => PostgresCatalog.ReadAsync(connection);

        (await reading.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.QueryCanceled);
    }

    [Fact]
    public async Task A_cancelled_token_ends_the_reading_and_leaves_the_connection_usable()
    {
        await using var connection = await database.Server.DataSource.OpenConnectionAsync();
        using var source = new CancellationTokenSource();
        var cancels = new Heard<CatalogProgress>(_ => source.Cancel());

        var reading = () => PostgresCatalog.ReadAsync(connection, progress: cancels, cancellation: source.Token);

        await reading.Should().ThrowAsync<OperationCanceledException>();
        (await PostgresCatalog.ReadAsync(connection)).Tables.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_backend_that_is_killed_in_mid_read_is_an_exception()
    {
        await using var connection = await database.Server.DataSource.OpenConnectionAsync();
        var kills = new Heard<CatalogProgress>(_ =>
        {
            using var command = database.Server.DataSource.CreateCommand(
                $"select pg_terminate_backend({connection.ProcessID}, 5000)");
            command.ExecuteNonQuery();
        });

        var reading = () => PostgresCatalog.ReadAsync(connection, progress: kills);

        await reading.Should().ThrowAsync<NpgsqlException>();
    }

    [Fact]
    public async Task An_index_whose_build_failed_is_read_as_invalid()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RowsAsync("create table t (a int); insert into t values (1), (1)");
        var build = () => pg.RowsAsync("create unique index concurrently broken on t (a)");
        await build.Should().ThrowAsync<PostgresException>();

        var table = (await PostgresCatalog.ReadAsync(pg.DataSource)).Tables.Single();

        table.Indexes.Should().Equal(new IndexModel("broken", [IndexKeyModel.Of("a")]) { IsUnique = true, IsInvalid = true });
    }

    [Fact]
    public async Task What_cannot_be_read_whole_is_reported_and_makes_the_model_incomplete()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RowsAsync(
            $"""
            {RoundTrip.Role("catalog_stranger")};
            {RoundTrip.Role("catalog_owner")};
            revoke create on schema public from pg_database_owner;
            create table p (a int, b int) partition by list (a);
            create table p_1 partition of p for values in (1);
            alter table only p add unique (a);
            create foreign data wrapper w;
            create server s foreign data wrapper w;
            create user mapping for catalog_owner server s options (password 'secret');
            """);
        await using var connection = await pg.DataSource.OpenConnectionAsync();
        await using (var command = new NpgsqlCommand("set role catalog_stranger", connection))
            await command.ExecuteNonQueryAsync();
        var heard = new Heard<CatalogProgress>();

        var model = await PostgresCatalog.ReadAsync(connection, progress: heard);

        model.IsIncomplete.Should().BeTrue();
        heard.Values.Where(p => p.Unseen is not null).Select(p => p.Unseen).Should().Equal(
            "The options of the user mapping for catalog_owner on the server s are hidden from catalog_stranger.",
            "The owner of the schema public lacks the privileges create, which is left out.",
            "That the constraint p_a_key of public.p is not valid is left out.");
    }

    [Fact]
    public async Task A_renamed_exclusion_of_a_partition_is_reported()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        if (pg.ServerVersion.Major < 17)
            return;
        await pg.RowsAsync(
            """
            create table t (a int4range, exclude using gist (a with =)) partition by list (a);
            create table t_1 partition of t for values in ('[1,2)');
            alter table t_1 rename constraint t_1_a_excl to renamed;
            """);
        var heard = new Heard<CatalogProgress>();

        (await PostgresCatalog.ReadAsync(pg.DataSource, progress: heard)).IsIncomplete.Should().BeTrue();

        heard.Values[^1].Unseen.Should().Be("What is special of the constraint renamed of public.t_1 is left out.");
    }

    [Fact]
    public async Task A_privilege_on_a_column_goes_with_the_column()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RowsAsync(
            $"""
            {RoundTrip.Role("catalog_reader")};
            create table t (a int, b int);
            grant select (a), update (b) on t to catalog_reader;
            alter table t drop column a;
            """);

        var table = (await PostgresCatalog.ReadAsync(pg.DataSource)).Tables.Single();

        table.Grants.Should().Equal(new GrantModel("catalog_reader", ["update"]) { Columns = ["b"] });
    }

    [Fact]
    public async Task Privileges_of_a_role_that_is_gone_are_reported()
    {
        await using var pg = await EphemeralPostgres.StartAsync(o => o.Isolation = Isolation.Cluster);
        await pg.RowsAsync(
            """
            create role leaver;
            create table t (a int);
            grant select on t to leaver, public;
            create policy none on t to leaver;
            create policy part on t to leaver, pg_monitor;
            create function f() returns int language sql return 1;
            grant execute on function f() to leaver;
            alter default privileges grant select on tables to leaver;
            """);
        await pg.RowsAsync("set allow_system_table_mods = on; delete from pg_authid where rolname = 'leaver'");
        var heard = new Heard<CatalogProgress>();

        var model = await PostgresCatalog.ReadAsync(pg.DataSource, progress: heard);

        model.Tables.Single().Grants.Should().Equal(new GrantModel("public", ["select"]));
        model.Tables.Single().Policies.Should().Equal(new PolicyModel("part", SqlCommand.All) { Roles = ["pg_monitor"] });
        heard.Values.Where(p => p.Unseen is not null).Select(p => p.Unseen).Should().BeEquivalentTo(
            "Default privileges of a role that is gone are left out.",
            "The policy none of public.t is left out: a role of it is gone.",
            "The policy part of public.t is read without it: a role of it is gone.",
            "The privileges of a role that is gone on the function public.f() are left out.",
            "The privileges of a role that is gone on the table public.t are left out.");
    }

    private async Task<string[]> NamesAsync(CatalogOptions options) =>
        [.. (await PostgresCatalog.ReadAsync(database.Server.DataSource, options)).Tables.Select(t => t.Name.ToString())];
}
