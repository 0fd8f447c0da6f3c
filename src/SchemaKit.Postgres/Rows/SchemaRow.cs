using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

internal sealed record SchemaRow(uint Oid, string SchemaName) : ICatalogRow<SchemaRow>
{
    public static string Name => "schemas";

    public static string Sql(CatalogServer server) =>
        $"select n.oid, n.nspname from pg_namespace n where {server.IsRead("n")} order by n.nspname";

    public static SchemaRow Read(RowCursor row) => new(row.Oid(), row.Text());
}
