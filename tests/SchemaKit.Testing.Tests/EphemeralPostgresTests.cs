using Npgsql;

namespace SchemaKit.Testing.Tests;

public sealed class EphemeralPostgresTests
{
    [Fact]
    public async Task A_server_starts_and_answers()
    {
        await using var pg = await EphemeralPostgres.StartAsync();

        (await pg.ScalarAsync("select 6 * 7")).Should().Be(42);
    }

    [Fact]
    public async Task The_server_says_what_it_is()
    {
        await using var pg = await EphemeralPostgres.StartAsync();

        var major = await pg.ScalarAsync("select current_setting('server_version_num')::int / 10000");
        pg.ServerVersion.Major.Should().Be((int)major!);
        pg.Provider.Should().StartWith($"PostgreSQL {pg.ServerVersion} ");
        pg.ToString().Should().MatchRegex("^schemakit_[0-9]+_[0-9a-f]{8} on PostgreSQL ");
    }

    [Fact]
    public async Task The_database_sorts_and_encodes_alike_on_every_machine()
    {
        await using var pg = await EphemeralPostgres.StartAsync();

        (await pg.ScalarAsync("select current_setting('server_encoding')")).Should().Be("UTF8");
        (await pg.ScalarAsync("select string_agg(x, '' order by x) from unnest(array['b', 'B', 'a', 'A']) x"))
            .Should().Be("ABab");
    }

    [Fact]
    public async Task Two_databases_of_one_cluster_are_isolated()
    {
        await using var one = await EphemeralPostgres.StartAsync();
        await using var other = await EphemeralPostgres.StartAsync();

        await one.ExecuteAsync("create table only_here (id bigint)");

        (await one.ScalarAsync("select to_regclass('only_here') is not null")).Should().Be(true);
        (await other.ScalarAsync("select to_regclass('only_here') is null")).Should().Be(true);
        (await other.PostmasterAsync()).Should().Be(await one.PostmasterAsync());
    }

    [Fact]
    public async Task Parallel_starts_get_a_database_each_on_one_server()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => EphemeralPostgres.StartAsync()));

        var names = await Task.WhenAll(all.Select(pg => pg.ScalarAsync("select current_database()::text")));
        var servers = await Task.WhenAll(all.Select(pg => pg.PostmasterAsync()));
        names.Should().OnlyHaveUniqueItems();
        servers.Distinct().Should().ContainSingle();

        foreach (var pg in all)
            await pg.DisposeAsync();
    }

    [Fact]
    public async Task Disposing_drops_the_database_although_somebody_is_connected()
    {
        await using var observer = await EphemeralPostgres.StartAsync();
        var pg = await EphemeralPostgres.StartAsync();
        var name = (string)(await pg.ScalarAsync("select current_database()::text"))!;
        await using var stranger = new NpgsqlConnection(pg.ConnectionString);
        await stranger.OpenAsync();

        await pg.DisposeAsync();

        (await observer.ScalarAsync($"select count(*) from pg_database where datname = '{name}'")).Should().Be(0L);
    }

    [Fact]
    public async Task A_test_that_ends_every_connection_does_not_break_the_next_start()
    {
        await using var registry = Registries.New();
        await using var rude = await StartAsync();
        await rude.ScalarAsync(
            "select count(pg_terminate_backend(pid)) from pg_stat_activity where pid <> pg_backend_pid()");

        await using var next = await StartAsync();

        (await next.ScalarAsync("select 1")).Should().Be(1);

        Task<EphemeralPostgres> StartAsync() => EphemeralPostgres.StartAsync(
            new EphemeralPostgresOptions(), Machine.With(), registry, CancellationToken.None);
    }

    [Fact]
    public async Task Disposing_twice_does_nothing_more()
    {
        var pg = await EphemeralPostgres.StartAsync();

        await pg.DisposeAsync();
        await pg.DisposeAsync();
    }

    [Fact]
    public async Task A_cancelled_start_throws_and_the_next_one_works()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var start = () => EphemeralPostgres.StartAsync(cancelled.Token);

        await start.Should().ThrowAsync<OperationCanceledException>();
        await using var pg = await EphemeralPostgres.StartAsync(CancellationToken.None);
    }

    [Fact]
    public void Availability_is_told_with_the_server_that_would_be_used()
    {
        EphemeralPostgres.IsAvailable(out var why).Should().BeTrue(why);

        why.Should().StartWith("PostgreSQL ");
    }

    [Fact]
    public async Task The_server_listens_on_no_network()
    {
        await using var pg = await EphemeralPostgres.StartAsync();

        (await pg.ScalarAsync("select current_setting('listen_addresses')")).Should().Be("");
    }

    [Fact]
    public async Task A_version_before_15_is_refused()
    {
        var start = () => EphemeralPostgres.StartAsync(o => o.Version = 14);

        await start.Should().ThrowAsync<ArgumentException>()
            .WithMessage("Version is 14, but SchemaKit needs PostgreSQL 15 or later. (Parameter 'options')");
    }
}
