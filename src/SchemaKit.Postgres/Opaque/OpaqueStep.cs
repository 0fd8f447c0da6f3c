using Npgsql;
using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <summary>The objects of one kind, for which the server puts the SQL together.</summary>
internal abstract class OpaqueStep : ICatalogStep
{
    private readonly List<OpaqueRow> _rows = [];

    public abstract string Name { get; }

    public int Count => _rows.Count;

    public IReadOnlyList<OpaqueRow> Rows => _rows;

    /// <summary>Selects the members of <see cref="OpaqueRow"/> in their order.</summary>
    public abstract string Sql(CatalogServer server);

    /// <summary>Whether what an object needs is itself written against it.</summary>
    protected virtual bool HasShell(OpaqueRow row) => false;

    public async Task ReadAsync(NpgsqlDataReader reader, CancellationToken cancellation)
    {
        var cursor = new RowCursor(reader);
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            cursor.Restart();
            var row = OpaqueRow.Read(cursor);
            _rows.Add(HasShell(row) ? row with { Shell = $"create {row.Kind} {row.Identity}" } : row);
        }
    }
}
