using Npgsql;

namespace SchemaKit.Postgres.Reading;

/// <summary>The rows of one query.</summary>
internal sealed class CatalogStep<TRow> : ICatalogStep
    where TRow : ICatalogRow<TRow>
{
    private readonly List<TRow> _rows = [];

    public string Name => TRow.Name;

    public int Count => _rows.Count;

    public IReadOnlyList<TRow> Rows => _rows;

    public string Sql(CatalogServer server) => TRow.Sql(server);

    public async Task ReadAsync(NpgsqlDataReader reader, CancellationToken cancellation)
    {
        var cursor = new RowCursor(reader);
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            cursor.Restart();
            _rows.Add(TRow.Read(cursor));
        }
    }
}
