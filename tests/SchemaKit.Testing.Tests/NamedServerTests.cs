using System.Net;
using System.Net.Sockets;
using Npgsql;
using SchemaKit.Testing.Clusters;
using SchemaKit.Testing.Search;

namespace SchemaKit.Testing.Tests;

/// <summary>What happens when SCHEMAKIT_PG is set; the server it names is an ephemeral one.</summary>
public sealed class NamedServerTests
{
    private const string Password = "sw0rdfish";

    [Fact]
    public async Task The_named_server_gives_a_fresh_database_and_loses_it_again()
    {
        await using var host = await EphemeralPostgres.StartAsync(o => o.Isolation = Isolation.Cluster);

        string name;
        await using (var pg = await StartOnAsync(host.ConnectionString))
        {
            name = (string)(await pg.ScalarAsync("select current_database()::text"))!;
            (await pg.PostmasterAsync()).Should().Be(await host.PostmasterAsync());
            pg.Provider.Should().Be(
                $"PostgreSQL {host.ServerVersion} at {host.Host()}:5432 (SCHEMAKIT_PG)");
        }

        (await host.ScalarAsync($"select count(*) from pg_database where datname = '{name}'")).Should().Be(0L);
    }

    [Fact]
    public async Task The_password_opens_the_server_and_is_told_to_nobody()
    {
        using var folder = new TemporaryFolder();
        await using var host = await StartAskingForPasswordsAsync(folder);
        await host.ExecuteAsync($"create role tester login createdb password '{Password}'");

        await using var pg = await StartOnAsync(Target(host, "tester"));

        (await pg.ScalarAsync("select current_user::text")).Should().Be("tester");
        new[] { pg.ToString(), pg.Provider, pg.DataSource.ConnectionString }.Should().NotContain(
            text => text.Contains(Password, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_password_is_an_error_that_does_not_repeat_it()
    {
        using var folder = new TemporaryFolder();
        await using var host = await StartAskingForPasswordsAsync(folder);
        await host.ExecuteAsync("create role tester login createdb password 'another'");

        (await FailureAsync(Target(host, "tester"))).Should().Be(
            $"SCHEMAKIT_PG names the server at {host.Host()}:5432, which cannot be used: "
            + "28P01: password authentication failed for user \"tester\".");
    }

    [Fact]
    public async Task A_user_who_may_not_create_databases_is_named_and_the_password_is_not()
    {
        await using var host = await EphemeralPostgres.StartAsync(o => o.Isolation = Isolation.Cluster);
        await host.ExecuteAsync($"create role reader login password '{Password}'");

        (await FailureAsync(Target(host, "reader"))).Should().Be(
            $"SCHEMAKIT_PG names the server at {host.Host()}:5432, whose user \"reader\" may not "
            + "create databases; run alter role … createdb there.");
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_an_error_and_not_passed_over()
    {
        var port = FreePort();

        (await FailureAsync($"Host=127.0.0.1;Port={port};Username=x;Password={Password}")).Should().Be(
            $"SCHEMAKIT_PG names the server at 127.0.0.1:{port}, which cannot be used: "
            + $"Failed to connect to 127.0.0.1:{port}.");
    }

    [Fact]
    public async Task A_password_that_the_server_repeats_is_blotted_out()
    {
        await using var host = await EphemeralPostgres.StartAsync(o => o.Isolation = Isolation.Cluster);
        var target = new NpgsqlConnectionStringBuilder(host.ConnectionString)
        {
            Database = Password,
            Password = Password,
        };

        (await FailureAsync(target.ConnectionString)).Should().Be(
            $"SCHEMAKIT_PG names the server at {target.Host}:5432, which cannot be used: "
            + "3D000: database \"***\" does not exist.");
    }

    [Theory]
    [InlineData($"postgres://tester:{Password}@localhost/app")]
    [InlineData($"Host=localhost;Password=x;{Password}=y")]
    [InlineData($"Host=localhost;Port={Password}")]
    [InlineData($"Username=tester;Password={Password}")]
    public async Task Text_that_is_no_connection_string_is_not_repeated(string text) =>
        (await FailureAsync(text)).Should().Be(
            "SCHEMAKIT_PG is set, but not to an Npgsql connection string; write it as "
            + "Host=localhost;Username=postgres;Password=….");

    [Fact]
    public async Task A_named_server_gives_no_private_cluster_so_the_search_goes_on()
    {
        var machine = Machine.Bare(("SCHEMAKIT_PG", "Host=127.0.0.1"));
        var options = new EphemeralPostgresOptions { Isolation = Isolation.Cluster };

        var start = () => StartAsync(machine, options);

        (await start.Should().ThrowAsync<PostgresUnavailableException>()).Which.Message.Should().Contain(
            "  SCHEMAKIT_PG: its server is shared, so it cannot give a private cluster or other settings.\n");
    }

    [Fact]
    public async Task A_named_server_of_another_version_is_passed_over()
    {
        await using var host = await EphemeralPostgres.StartAsync(o => o.Isolation = Isolation.Cluster);
        var machine = Machine.Bare(("SCHEMAKIT_PG", host.ConnectionString));

        var start = () => StartAsync(machine, new EphemeralPostgresOptions { Version = 99 });

        (await start.Should().ThrowAsync<PostgresUnavailableException>()).Which.Message.Should().Contain(
            $"  SCHEMAKIT_PG: its server is PostgreSQL {host.ServerVersion}, and PostgreSQL 99 is wanted.\n");
    }

    private static Task<EphemeralPostgres> StartAskingForPasswordsAsync(TemporaryFolder folder)
    {
        var rules = folder.File("local all postgres trust\nlocal all all scram-sha-256\n", "pg_hba.conf");
        return EphemeralPostgres.StartAsync(o =>
        {
            o.Isolation = Isolation.Cluster;
            o.Settings["hba_file"] = rules;
        });
    }

    private static string Target(EphemeralPostgres host, string user)
    {
        var target = new NpgsqlConnectionStringBuilder(host.ConnectionString) { Username = user, Password = Password };
        return target.ConnectionString;
    }

    private static Task<EphemeralPostgres> StartOnAsync(string connectionString) =>
        StartAsync(Machine.Bare(("SCHEMAKIT_PG", connectionString)), new EphemeralPostgresOptions());

    private static Task<EphemeralPostgres> StartAsync(Surroundings machine, EphemeralPostgresOptions options) =>
        EphemeralPostgres.StartAsync(options, machine, ClusterRegistry.OfThisProcess, CancellationToken.None);

    private static async Task<string> FailureAsync(string connectionString)
    {
        var start = () => StartOnAsync(connectionString);
        var failure = (await start.Should().ThrowAsync<PostgresUnavailableException>()).Which;
        failure.ToString().Should().NotContain(Password);
        return failure.Message;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
