using System.Globalization;
using Npgsql;
using SchemaKit.Model;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Rules;

/// <summary>
/// The query that the check of a foreign key runs when a referenced row goes, under a generic plan with sequential
/// scans priced out. A plan alone proves nothing: an index whose second column is compared shows that too while the
/// whole of it is read. So pages are counted.
/// </summary>
internal static class ReferentialCheck
{
    /// <summary>The way down an index of some thousand rows and to the row.</summary>
    public const int PagesOfLookup = 9;

    /// <summary>How many pages the check reads for the values, each as SQL.</summary>
    public static async Task<int> PagesAsync(
        EphemeralPostgres server, TableModel table, ForeignKeyModel key, TableModel target, IEnumerable<string> values)
    {
        var types = key.TargetColumns.Select(column => target.Column(column)!.Type);
        var conditions = key.Columns.Select((column, i) => $"${i + 1} = x.{column}");
        var only = table.PartitionKey is null ? "only " : "";
        await using var connection = await server.DataSource.OpenConnectionAsync();
        await using var prepare = new NpgsqlCommand(
            $"""
            set plan_cache_mode = force_generic_plan;
            set enable_seqscan = off;
            deallocate all;
            prepare referential({string.Join(", ", types)}) as
              select 1 from {only}{table.Name} x where {string.Join(" and ", conditions)} for key share of x;
            """,
            connection);
        await prepare.ExecuteNonQueryAsync();
        await using var explain = new NpgsqlCommand(
            "explain (analyze, buffers, costs off, timing off, summary off) "
            + $"execute referential({string.Join(", ", values)})",
            connection);

        // The first run also reads the catalogue, as much of it as this connection has not read before.
        await PagesAsync(explain);
        return await PagesAsync(explain);
    }

    private static async Task<int> PagesAsync(NpgsqlCommand explain)
    {
        await using var reader = await explain.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var line = reader.GetString(0).Trim();
            if (line.StartsWith("Buffers:", StringComparison.Ordinal))
                return PagesOf(line);
        }

        throw new InvalidOperationException("The plan says nothing of buffers.");
    }

    private static int PagesOf(string buffers) => buffers.Split(' ')
        .Select(word => word.Split('='))
        .Where(pair => pair[0] is "hit" or "read")
        .Sum(pair => int.Parse(pair[1], CultureInfo.InvariantCulture));
}
