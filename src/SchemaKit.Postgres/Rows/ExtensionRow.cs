using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>
/// An extension beside what the server would install: nothing of the second where its files are gone.
/// </summary>
internal sealed record ExtensionRow(
    uint Oid,
    string ExtensionName,
    uint SchemaOid,
    string Schema,
    string Version,
    string? OwnVersion,
    string? OwnComment)
    : ICatalogRow<ExtensionRow>
{
    public static string Name => "extensions";

    public static string Sql(CatalogServer server) =>
        """
        select e.oid, e.extname, n.oid, n.nspname, e.extversion, a.default_version, a.comment
        from pg_extension e
        join pg_namespace n on n.oid = e.extnamespace
        left join pg_available_extensions() a on a.name = e.extname
        where e.oid >= 16384
        order by e.oid
        """;

    public static ExtensionRow Read(RowCursor row) => new(
        row.Oid(), row.Text(), row.Oid(), row.Text(), row.Text(), row.TextOrNull(), row.TextOrNull());
}
