using System.Globalization;
using Npgsql;
using SchemaKit.Model;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Rules;

/// <summary>All cases on one server, with rows enough to tell a look-up from a scan.</summary>
public sealed class ReferentialDatabase : IAsyncLifetime
{
    private const int Rows = 8000;

    public EphemeralPostgres Server { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Server = await EphemeralPostgres.StartAsync();
        await Server.CreateAsync(ReferentialCases.Database);
        var fills = ReferentialCases.Database.Tables
            .Where(table => table.Column("parent_id") is not null)
            .Select(table => $"insert into {table.Name} select g, {ParentOf(table)}, g % 2, g / 2, g % 10, null "
                + $"from generate_series(1, {Rows}) g;");

        // Parents are not needed: only how their children are found is looked at.
        await using var command = Server.DataSource.CreateCommand(
            $"set session_replication_role = replica; {string.Concat(fills)} reset session_replication_role;");
        await command.ExecuteNonQueryAsync();
    }

    public async Task DisposeAsync() => await Server.DisposeAsync();

    /// <summary>How many pages the query reads that the check of a table's foreign key runs.</summary>
    internal async Task<int> PagesOfCheckAsync(TableModel table)
    {
        var key = table.ForeignKeys[0];
        var target = ReferentialCases.Database.Table(key.Target)!;
        var types = key.TargetColumns.Select(column => target.Column(column)!.Type);
        var conditions = key.Columns.Select((column, i) => $"${i + 1} = x.{column}");
        var values = key.Columns.Select(column => column == "a" ? "'1'" : "'40'");
        var only = table.PartitionKey is null ? "only " : "";
        await using var connection = await Server.DataSource.OpenConnectionAsync();
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

    private static string ParentOf(TableModel table) => table.Column("parent_id")!.Type.Name switch
    {
        "jsonb" => "to_jsonb(g)",
        "text" => "g::text",
        _ => "g",
    };
}
