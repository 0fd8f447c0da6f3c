using System.Data;
using Npgsql;

namespace SchemaKit.Postgres.Reading;

/// <summary>Reads the catalogue in one batch, inside one transaction that sees one moment and writes nothing.</summary>
internal static class CatalogSession
{
    // Whatever shapes a text that the server writes is pinned, so that the same database reads the same everywhere. And
    // the server shall not compile queries that run once: on a large catalogue that takes longer than they do.
    private const string Settings =
        """
        select
          set_config('search_path', 'pg_catalog', true),
          set_config('TimeZone', 'UTC', true),
          set_config('DateStyle', 'ISO, YMD', true),
          set_config('IntervalStyle', 'postgres', true),
          set_config('extra_float_digits', '1', true),
          set_config('bytea_output', 'hex', true),
          set_config('quote_all_identifiers', 'off', true),
          set_config('standard_conforming_strings', 'on', true),
          set_config('jit', 'off', true)
        """;

    public static async Task<CatalogRows> ReadAsync(
        NpgsqlConnection connection,
        CatalogOptions options,
        IProgress<CatalogProgress>? progress,
        CancellationToken cancellation)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation)
            .ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var rows = new CatalogRows();
            var batch = Batch(connection, rows, new(connection.PostgreSqlVersion.Major, options));
            await using (batch.ConfigureAwait(false))
            {
                var reader = await batch.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                    await ReadAsync(reader, rows, progress, cancellation).ConfigureAwait(false);
            }

            await transaction.CommitAsync(cancellation).ConfigureAwait(false);
            return rows;
        }
    }

    private static NpgsqlBatch Batch(NpgsqlConnection connection, CatalogRows rows, CatalogServer server)
    {
        var batch = connection.CreateBatch();
        batch.BatchCommands.Add(new("set transaction read only"));
        batch.BatchCommands.Add(new(Settings));
        foreach (var step in rows.Steps)
            batch.BatchCommands.Add(new(step.Sql(server)));
        return batch;
    }

    private static async Task ReadAsync(
        NpgsqlDataReader reader, CatalogRows rows, IProgress<CatalogProgress>? progress, CancellationToken cancellation)
    {
        for (var i = 0; i < rows.Steps.Count; i++)
        {
            // The settings are the first result.
            await reader.NextResultAsync(cancellation).ConfigureAwait(false);
            var step = rows.Steps[i];
            await step.ReadAsync(reader, cancellation).ConfigureAwait(false);
            progress?.Report(new(step.Name, i + 1, rows.Steps.Count, step.Count));
        }
    }
}
