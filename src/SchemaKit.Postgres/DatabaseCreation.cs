using Npgsql;
using SchemaKit.Ddl;
using SchemaKit.Model;

namespace SchemaKit.Postgres;

/// <summary>Creates on a server what a model says.</summary>
public static class DatabaseCreation
{
    private const int ChunkSize = 100;

    // Each relation is locked until the transaction ends, and a server has room for 6,400 locks unless told otherwise.
    private const int MaxStatementsInTransaction = 4_000;

    /// <summary>Creates everything that a model says, in an order that the server accepts.</summary>
    /// <remarks>
    /// Statements go in chunks of a hundred. Up to 4,000 of them are one transaction, which leaves nothing behind when
    /// it fails; more would need more locks than a server has, so that each chunk is a transaction of its own then.
    /// Bodies of functions are not checked, as they may read what comes after them.
    /// </remarks>
    /// <param name="model">What is to be created.</param>
    /// <param name="connection">An open connection in no transaction; it stays open.</param>
    /// <param name="progress">Hears of each chunk; null for nobody.</param>
    /// <param name="cancellation">Ends the creation early.</param>
    /// <exception cref="ArgumentNullException">There is no model or no connection.</exception>
    /// <exception cref="CreationFailedException">The server refused a statement.</exception>
    /// <exception cref="NpgsqlException">The server went away.</exception>
    public static async Task CreateAsync(
        this DatabaseModel model,
        NpgsqlConnection connection,
        IProgress<CreationProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(connection);
        var statements = DdlScript.Of(model).Statements;
        var size = statements.Count <= MaxStatementsInTransaction ? MaxStatementsInTransaction : ChunkSize;
        var done = 0;
        foreach (var part in statements.Chunk(size))
        {
            var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                foreach (var chunk in part.Chunk(ChunkSize))
                {
                    await RunAsync(connection, chunk, cancellation).ConfigureAwait(false);
                    done += chunk.Length;
                    progress?.Report(new(done, statements.Count, chunk[^1].Object));
                }

                await transaction.CommitAsync(cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The first command that the server did not complete.</summary>
    private static int Failed(NpgsqlBatch batch)
    {
        var at = 0;
        while (at < batch.BatchCommands.Count && batch.BatchCommands[at].StatementType != StatementType.Unknown)
            at++;
        return at < batch.BatchCommands.Count ? at : -1;
    }

    private static async Task RunAsync(
        NpgsqlConnection connection, DdlStatement[] statements, CancellationToken cancellation)
    {
        var batch = connection.CreateBatch();
        await using (batch.ConfigureAwait(false))
        {
            batch.BatchCommands.Add(new("set local check_function_bodies = off"));
            batch.BatchCommands.Add(new("set local standard_conforming_strings = on"));
            var own = batch.BatchCommands.Count;
            foreach (var statement in statements)
                batch.BatchCommands.Add(new(statement.Text));
            try
            {
                await batch.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
            }
            catch (PostgresException refusal) when (Failed(batch) is var failed && failed >= own)
            {
                throw new CreationFailedException(statements[failed - own], refusal);
            }
        }
    }
}
