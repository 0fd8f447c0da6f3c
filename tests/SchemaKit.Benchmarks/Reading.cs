using BenchmarkDotNet.Attributes;
using Npgsql;
using SchemaKit.Model;
using SchemaKit.Postgres;
using SchemaKit.Testing;

namespace SchemaKit.Benchmarks;

/// <summary>Reading a live database, beside <c>pg_dump</c> and beside what no reader can do without.</summary>
public class Reading
{
    private EphemeralPostgres _server = null!;

    [Params(1000, 10000)]
    public int Tables { get; set; }

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        var version = await PgDump.VersionAsync();
        _server = await EphemeralPostgres.StartAsync(options =>
        {
            options.Version = version;
            options.Isolation = Isolation.Cluster;
        });
        await using var connection = await _server.DataSource.OpenConnectionAsync();
        await DatabaseModel.Of(GeneratedDatabases.ForSchemaKit(Tables)).CreateAsync(connection);
        await using var vacuum = new NpgsqlCommand("vacuum analyze", connection) { CommandTimeout = 0 };
        await vacuum.ExecuteNonQueryAsync();
        ScriptCount.Require(Tables, await PgDump.SchemaAsync(_server.ConnectionString));
        var read = await PostgresCatalog.ReadAsync(_server.DataSource);
        if (read.Tables.Count != Tables)
            throw new InvalidOperationException($"{read.Tables.Count} tables were read instead of {Tables}.");
    }

    [GlobalCleanup]
    public async Task CleanUpAsync() => await _server.DisposeAsync();

    [Benchmark(Baseline = true)]
    public Task<string> PgDumpSchemaOnly() => PgDump.SchemaAsync(_server.ConnectionString);

    [Benchmark]
    public Task<int> ServersFloor() => CatalogFloor.ReadAsync(_server.DataSource);

    [Benchmark]
    public Task<DatabaseModel> SchemaKitRead() => PostgresCatalog.ReadAsync(_server.DataSource);
}
