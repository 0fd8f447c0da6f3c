using Npgsql;

namespace SchemaKit.Postgres.Reading;

/// <summary>One query of the batch, and where its rows go.</summary>
internal interface ICatalogStep
{
    public string Name { get; }

    public int Count { get; }

    public string Sql(CatalogServer server);

    public Task ReadAsync(NpgsqlDataReader reader, CancellationToken cancellation);
}
