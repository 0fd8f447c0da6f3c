using SchemaKit.Testing.Clusters;

namespace SchemaKit.Testing.Tests;

public sealed class PrivateClusterTests
{
    [Fact]
    public async Task A_private_cluster_keeps_its_roles_to_itself()
    {
        await using var mine = await EphemeralPostgres.StartAsync(o => o.Isolation = Isolation.Cluster);
        await using var shared = await EphemeralPostgres.StartAsync();

        await mine.ExecuteAsync("create role only_here");

        (await mine.PostmasterAsync()).Should().NotBe(await shared.PostmasterAsync());
        (await shared.ScalarAsync("select count(*) from pg_roles where rolname = 'only_here'")).Should().Be(0L);
    }

    [Fact]
    public async Task Disposing_a_private_cluster_deletes_its_directory()
    {
        var pg = await EphemeralPostgres.StartAsync(o => o.Isolation = Isolation.Cluster);
        var folder = pg.Host();
        Directory.Exists(folder).Should().BeTrue();

        await pg.DisposeAsync();

        Directory.Exists(folder).Should().BeFalse();
        File.Exists(Path.Combine(folder, "..", "..", Path.GetFileName(folder) + ".lease")).Should().BeFalse();
    }

    [Fact]
    public async Task A_setting_is_made_and_wins_over_the_quick_ones()
    {
        await using var pg = await EphemeralPostgres.StartAsync(o =>
        {
            o.Isolation = Isolation.Cluster;
            o.Settings["wal_level"] = "logical";
            o.Settings["max_wal_senders"] = "4";
        });

        (await pg.ScalarAsync("select current_setting('wal_level')")).Should().Be("logical");
        (await pg.ScalarAsync("select current_setting('fsync')")).Should().Be("off");
    }

    [Fact]
    public async Task Tests_with_the_same_settings_share_a_cluster_and_others_do_not()
    {
        await using var one = await EphemeralPostgres.StartAsync(o => o.Settings["work_mem"] = "8MB");
        await using var same = await EphemeralPostgres.StartAsync(o => o.Settings["WORK_MEM"] = "8MB");
        await using var plain = await EphemeralPostgres.StartAsync();

        (await same.PostmasterAsync()).Should().Be(await one.PostmasterAsync());
        (await plain.PostmasterAsync()).Should().NotBe(await one.PostmasterAsync());
    }

    [Fact]
    public async Task A_setting_that_the_server_does_not_know_fails_at_once_with_its_log()
    {
        var start = () => EphemeralPostgres.StartAsync(o =>
        {
            o.Isolation = Isolation.Cluster;
            o.Settings["no_such_setting"] = "1";
        });

        (await start.Should().ThrowAsync<PostgresUnavailableException>()).Which.Message.Should().MatchRegex(
            "^PostgreSQL [0-9.]+ from .* ended with exit code 1 while it started; its log ends:\n"
            + ".*FATAL:  unrecognized configuration parameter \"no_such_setting\"$");
    }

    [Fact]
    public async Task A_setting_that_is_not_the_users_to_make_is_refused()
    {
        var start = () => EphemeralPostgres.StartAsync(o => o.Settings["Port"] = "5433");

        await start.Should().ThrowAsync<ArgumentException>()
            .WithMessage("Settings[\"port\"] is made by EphemeralPostgres itself; remove it.");
    }

    [Fact]
    public async Task A_shared_server_that_a_test_has_crashed_is_replaced()
    {
        await using var registry = Registries.New();
        var first = await StartAsync();
        var run = new RunDirectory(first.Host(), lease: null);
        var process = run.Postmaster.ProcessId()!.Value;
        _ = Posix.Signal(process, Posix.Quit);
        await Eventually.EndedAsync(process, run.Data);

        await using var second = await StartAsync();

        (await second.ScalarAsync("select 1")).Should().Be(1);
        await first.DisposeAsync();

        Task<EphemeralPostgres> StartAsync() => EphemeralPostgres.StartAsync(
            new EphemeralPostgresOptions(), Machine.With(), registry, CancellationToken.None);
    }
}
