using System.Globalization;
using Npgsql;
using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Postgres.Observing;

/// <summary>Asks the server about one dependency, in a transaction that can write nothing and sees all rows or none.</summary>
internal static class ObservingSession
{
    // The server ends what takes too long; the client waits a little longer, for when no answer comes at all.
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(30);

    public static async Task<DependencyObservation> AskAsync(
        NpgsqlConnection connection,
        DependencyQuery query,
        DependencyCheckOptions options,
        CancellationToken cancellation)
    {
        var observation = new DependencyObservation(query.Table.Name, query.Dependency)
        {
            Columns = query.Columns,
            IsSample = options.Sample is not null,
        };
        var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            try
            {
                return await AskAsync(connection, query, options, observation, cancellation).ConfigureAwait(false);
            }
            catch (PostgresException refusal) when (connection.FullState.HasFlag(System.Data.ConnectionState.Open))
            {
                return observation with { Failure = Reason(refusal, options) };
            }
        }
    }

    private static async Task<DependencyObservation> AskAsync(
        NpgsqlConnection connection,
        DependencyQuery query,
        DependencyCheckOptions options,
        DependencyObservation observation,
        CancellationToken cancellation)
    {
        var batch = connection.CreateBatch();
        await using (batch.ConfigureAwait(false))
        {
            batch.Timeout = options.Timeout == TimeSpan.Zero ? 0 : Seconds(options.Timeout + s_grace);
            batch.BatchCommands.Add(new("set transaction read only"));
            batch.BatchCommands.Add(new(Settings(options)));
            batch.BatchCommands.Add(new(query.Sql));
            var reader = await batch.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                await reader.NextResultAsync(cancellation).ConfigureAwait(false);
                await reader.ReadAsync(cancellation).ConfigureAwait(false);
                return observation with
                {
                    Rows = reader.GetInt64(0),
                    RepeatedRows = reader.GetInt64(1),
                    BreakingRows = reader.GetInt64(2),
                    Witnesses = reader.IsDBNull(3) ? [] : Witnesses(reader.GetFieldValue<string?[,]>(3)),
                };
            }
        }
    }

    private static string Settings(DependencyCheckOptions options) =>
        $"""
        select
          set_config('search_path', 'pg_catalog', true),
          set_config('row_security', 'off', true),
          set_config('statement_timeout', '{Milliseconds(options.Timeout)}', true)
        """;

    private static ValueList<WitnessRow> Witnesses(string?[,] texts)
    {
        var last = texts.GetLength(1) - 1;
        return
        [
            .. Enumerable.Range(0, texts.GetLength(0)).Select(row => new WitnessRow(
                [.. Enumerable.Range(0, last).Select(column => texts[row, column])],
                long.Parse(texts[row, last]!, CultureInfo.InvariantCulture))),
        ];
    }

    private static string Reason(PostgresException refusal, DependencyCheckOptions options) =>
        refusal.SqlState == PostgresErrorCodes.QueryCanceled
            ? $"it took longer than {options.Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s"
            : $"{refusal.MessageText} ({refusal.SqlState})";

    private static string Milliseconds(TimeSpan time) =>
        Math.Ceiling(time.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);

    private static int Seconds(TimeSpan time) => (int)Math.Ceiling(time.TotalSeconds);
}
