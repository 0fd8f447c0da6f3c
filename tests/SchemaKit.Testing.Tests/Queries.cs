using Npgsql;

namespace SchemaKit.Testing.Tests;

internal static class Queries
{
    public static async Task<object?> ScalarAsync(this EphemeralPostgres pg, string sql)
    {
        await using var command = pg.DataSource.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    /// <summary>The run directory of the server, where its socket is.</summary>
    public static string Host(this EphemeralPostgres pg) =>
        new NpgsqlConnectionStringBuilder(pg.ConnectionString).Host!;

    public static async Task ExecuteAsync(this EphemeralPostgres pg, string sql)
    {
        await using var command = pg.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The same for two databases of one running cluster, and for no others.</summary>
    public static Task<object?> PostmasterAsync(this EphemeralPostgres pg) =>
        pg.ScalarAsync("select pg_postmaster_start_time()::text || current_setting('data_directory')");
}
