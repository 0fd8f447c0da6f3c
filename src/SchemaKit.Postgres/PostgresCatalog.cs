using Npgsql;
using SchemaKit.Model;
using SchemaKit.Postgres.Building;
using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres;

/// <summary>Reads a live database.</summary>
/// <remarks>
/// One transaction, <c>repeatable read</c> and read only, sees one moment of the catalogue. Where the server writes out
/// an expression it holds the table as a reader does (<c>access share</c>), which stops nobody from reading or writing.
/// Expressions come back as the server writes them, with every name qualified. What extensions own is left out, since
/// they bring it again. Where something could not be read, the progress says what, and the model says that it is
/// incomplete.
/// </remarks>
/// <seealso href="https://www.postgresql.org/docs/current/catalogs.html"/>
public static class PostgresCatalog
{
    /// <summary>Reads a database through a connection of its own.</summary>
    /// <param name="source">Where connections come from.</param>
    /// <param name="options">Which part is read; null for all.</param>
    /// <param name="progress">Hears of each step; null for nobody.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException">There is no source.</exception>
    /// <exception cref="NpgsqlException">The server cannot be reached, refuses, or goes away.</exception>
    /// <exception cref="NotSupportedException">The server is older than PostgreSQL 15.</exception>
    public static async Task<DatabaseModel> ReadAsync(
        NpgsqlDataSource source,
        CatalogOptions? options = null,
        IProgress<CatalogProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var connection = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
            return await ReadAsync(connection, options, progress, cancellation).ConfigureAwait(false);
    }

    /// <summary>Reads the database of an open connection, which is in no transaction and stays open.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="options">Which part is read; null for all.</param>
    /// <param name="progress">Hears of each step; null for nobody.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException">There is no connection.</exception>
    /// <exception cref="InvalidOperationException">The connection is closed, or in a transaction.</exception>
    /// <exception cref="NpgsqlException">The server refuses, or goes away.</exception>
    /// <exception cref="NotSupportedException">The server is older than PostgreSQL 15.</exception>
    public static async Task<DatabaseModel> ReadAsync(
        NpgsqlConnection connection,
        CatalogOptions? options = null,
        IProgress<CatalogProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(connection);
        if (connection.PostgreSqlVersion.Major < 15)
        {
            throw new NotSupportedException(
                $"The server runs PostgreSQL {connection.PostgreSqlVersion.Major}; SchemaKit reads 15 and later.");
        }

        var chosen = options ?? new();
        var rows = await CatalogSession.ReadAsync(connection, chosen, progress, cancellation).ConfigureAwait(false);
        var builder = new DatabaseBuilder(new(rows), chosen);
        foreach (var unseen in builder.Unseen)
        {
            var total = rows.Steps.Count;
            progress?.Report(new(rows.Unseen.Name, total, total, 1) { Unseen = unseen });
        }

        return builder.Build();
    }
}
