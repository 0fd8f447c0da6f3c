using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

internal sealed record CollationRow(uint Oid, string Schema, string CollationName) : ICatalogRow<CollationRow>
{
    public static string Name => "collations";

    public static string Sql(CatalogServer server) =>
        """
        select c.oid, n.nspname, c.collname
        from pg_collation c
        join pg_namespace n on n.oid = c.collnamespace
        """;

    public static CollationRow Read(RowCursor row) => new(row.Oid(), row.Text(), row.Text());
}
