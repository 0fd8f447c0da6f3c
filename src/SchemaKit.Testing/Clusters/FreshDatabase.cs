using System.Security.Cryptography;
using Npgsql;

namespace SchemaKit.Testing.Clusters;

/// <summary>A database made for one test and dropped after it.</summary>
internal sealed class FreshDatabase
{
    private readonly string _adminConnectionString;

    private FreshDatabase(string adminConnectionString, string name)
    {
        // A pooled connection may have been broken by the last test, which is free to end backends and servers.
        var admin = new NpgsqlConnectionStringBuilder(adminConnectionString) { Pooling = false };
        _adminConnectionString = admin.ConnectionString;
        Name = name;
        var target = new NpgsqlConnectionStringBuilder(adminConnectionString) { Database = name };
        ConnectionString = target.ConnectionString;
    }

    public string Name { get; }

    public string ConnectionString { get; }

    public static async Task<FreshDatabase> CreateAsync(IServer server, CancellationToken cancellationToken)
    {
        var suffix = RandomNumberGenerator.GetHexString(8, lowercase: true);
        var database = new FreshDatabase(server.AdminConnectionString, $"schemakit_{Environment.ProcessId}_{suffix}");
        await using var admin = new NpgsqlConnection(database._adminConnectionString);
        await admin.OpenAsync(cancellationToken).ConfigureAwait(false);

        // Nobody can be connected to template0, so the copy never waits and never fails; and copying files takes half
        // the time of the default strategy, which writes them all to the log.
        await using var create = new NpgsqlCommand(
            $"create database {database.Name} template template0 strategy file_copy", admin);
        try
        {
            await create.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            return database;
        }
        catch (OperationCanceledException)
        {
            // The cancellation may have come too late for the server.
            await database.DropAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async Task DropAsync()
    {
        await using (var pooled = new NpgsqlConnection(ConnectionString))
            NpgsqlConnection.ClearPool(pooled);

        try
        {
            await using var admin = new NpgsqlConnection(_adminConnectionString);
            await admin.OpenAsync().ConfigureAwait(false);
            await using var drop = new NpgsqlCommand($"drop database if exists {Name} with (force)", admin);
            await drop.ExecuteNonQueryAsync().ConfigureAwait(false);
        }
        catch (NpgsqlException e) when (IsAboutTheServer(e))
        {
            // The server is gone or going, which is no failure of the test that is ending.
        }
    }

    private static bool IsAboutTheServer(NpgsqlException e) => e.SqlState is null
        or PostgresErrorCodes.AdminShutdown
        or PostgresErrorCodes.CrashShutdown
        or PostgresErrorCodes.CannotConnectNow;
}
