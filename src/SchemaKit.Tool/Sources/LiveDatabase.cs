using Npgsql;
using SchemaKit.Model;
using SchemaKit.Postgres;
using SchemaKit.Tool.Connections;

namespace SchemaKit.Tool.Sources;

/// <summary>A database on a server, which is only read.</summary>
internal static class LiveDatabase
{
    /// <exception cref="FailureException">
    /// The server cannot be reached or refuses; no message holds a password.
    /// </exception>
    public static async Task<DatabaseModel> ReadAsync(
        string connection, TextWriter error, bool isWatched, CancellationToken cancellation)
    {
        var settings = ConnectionSettings.Resolve(connection, Environment.GetEnvironmentVariable);
        var place = $"{settings.Database} on {settings.Host}, port {settings.Port}, as {settings.Username}";
        try
        {
            await using var source = NpgsqlDataSource.Create(settings);
            using var progress = new ReadingLine(error, isWatched);
            return await PostgresCatalog.ReadAsync(source, null, progress, cancellation);
        }
        catch (PostgresException e)
        {
            throw new FailureException($"The server refused {place}: {e.MessageText} ({e.SqlState}).");
        }
        catch (Exception e) when (e is NpgsqlException or NotSupportedException or ArgumentException)
        {
            throw new FailureException($"Could not read {place}: {(e.InnerException ?? e).Message}");
        }
    }
}
