using Npgsql;
using SchemaKit.Model;
using SchemaKit.Postgres;
using SchemaKit.Rules;
using SchemaKit.Tool.Connections;

namespace SchemaKit.Tool.Sources;

/// <summary>A database on a server, which is only read.</summary>
internal static class LiveDatabase
{
    /// <exception cref="FailureException">
    /// The server cannot be reached or refuses; no message holds a password.
    /// </exception>
    public static Task<DatabaseModel> ReadAsync(
        string connection, TextWriter error, bool isWatched, CancellationToken cancellation) =>
        AskAsync(connection, async source =>
        {
            using var progress = new ReadingLine(error, isWatched);
            return await PostgresCatalog.ReadAsync(source, null, progress, cancellation);
        });

    /// <summary>Compares rows with the dependencies of a model.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public static Task<ValueList<DependencyObservation>> ObserveAsync(
        string connection,
        DatabaseModel model,
        DependencyCheckOptions options,
        Streams streams,
        CancellationToken cancellation) =>
        AskAsync(connection, async source =>
        {
            using var progress = new ComparingLine(streams.Error, streams.IsErrorWatched);
            return await DependencyCheck.ObserveAsync(source, model, options, progress, cancellation);
        });

    private static async Task<T> AskAsync<T>(string connection, Func<NpgsqlDataSource, Task<T>> ask)
    {
        var settings = ConnectionSettings.Resolve(connection, Environment.GetEnvironmentVariable);
        var place = $"{settings.Database} on {settings.Host}, port {settings.Port}, as {settings.Username}";
        try
        {
            await using var source = NpgsqlDataSource.Create(settings);
            return await ask(source);
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
