using Npgsql;
using SchemaKit.Testing.Clusters;

namespace SchemaKit.Testing.Search;

/// <summary>The server that <c>SCHEMAKIT_PG</c> names: databases are created on it, nothing else.</summary>
internal sealed class NamedServer(Surroundings surroundings) : IServerSource
{
    public const string VariableName = "SCHEMAKIT_PG";

    private const string MayCreate =
        "select rolsuper or rolcreatedb from pg_roles where rolname = current_user";

    public async Task<IServerChoice?> FindAsync(
        ServerRequest request,
        SearchLog log,
        CancellationToken cancellationToken)
    {
        if (surroundings.Named(VariableName) is not { } text)
        {
            log.Skip(VariableName, "not set");
            return null;
        }

        var target = Parse(text);
        if (request.Isolation == Isolation.Cluster || !request.Settings.AreDefault)
        {
            log.Skip(VariableName, "its server is shared, so it cannot give a private cluster or other settings");
            return null;
        }

        var server = await AskAsync(target, cancellationToken).ConfigureAwait(false);
        if (request.Fits(server.Version.Major))
            return server;

        log.Skip(VariableName, $"its server is PostgreSQL {server.Version}, and {request.Wanted} is wanted");
        return null;
    }

    private static NpgsqlConnectionStringBuilder Parse(string text)
    {
        try
        {
            var target = new NpgsqlConnectionStringBuilder(text);
            if (!string.IsNullOrEmpty(target.Host))
                return target;
        }
        catch (ArgumentException)
        {
            // The parser's own message may quote a part of the password, so it is not passed on.
        }

        throw new PostgresUnavailableException(
            $"{VariableName} is set, but not to an Npgsql connection string; write it as "
            + "Host=localhost;Username=postgres;Password=….");
    }

    private static async Task<ServerFromConnectionString> AskAsync(
        NpgsqlConnectionStringBuilder target,
        CancellationToken cancellationToken)
    {
        bool mayCreate;
        Version version;
        try
        {
            var once = new NpgsqlConnectionStringBuilder(target.ConnectionString) { Pooling = false };
            await using var connection = new NpgsqlConnection(once.ConnectionString);
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            version = connection.PostgreSqlVersion;
            await using var command = new NpgsqlCommand(MayCreate, connection);
            mayCreate = await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is true;
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException or IOException or ArgumentException)
        {
            throw new PostgresUnavailableException(
                $"{VariableName} names the server at {Address(target)}, which cannot be used: "
                + $"{WithoutPassword(e.Message, target)}.");
        }

        if (!mayCreate)
            throw new PostgresUnavailableException(
                $"{VariableName} names the server at {Address(target)}, whose user \"{target.Username}\" may not "
                + "create databases; run alter role … createdb there.");

        return new ServerFromConnectionString(
            target.ConnectionString, version, $"PostgreSQL {version} at {Address(target)} ({VariableName})");
    }

    private static string Address(NpgsqlConnectionStringBuilder target) => $"{target.Host}:{target.Port}";

    private static string WithoutPassword(string message, NpgsqlConnectionStringBuilder target) =>
        string.IsNullOrEmpty(target.Password)
            ? message.TrimEnd('.')
            : message.TrimEnd('.').Replace(target.Password, "***", StringComparison.Ordinal);
}
