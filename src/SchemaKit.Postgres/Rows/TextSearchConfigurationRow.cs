using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

internal sealed record TextSearchConfigurationRow(
    uint Oid, string Schema, string ConfigurationName, string ParserSchema, string ParserName)
    : ICatalogRow<TextSearchConfigurationRow>
{
    public static string Name => "text search configurations";

    public static string Sql(CatalogServer server) =>
        $"""
        select c.oid, n.nspname, c.cfgname, pn.nspname, p.prsname
        from pg_ts_config c
        join pg_namespace n on n.oid = c.cfgnamespace
        join pg_ts_parser p on p.oid = c.cfgparser
        join pg_namespace pn on pn.oid = p.prsnamespace
        where {server.IsRead("n")}
        order by n.nspname, c.cfgname
        """;

    public static TextSearchConfigurationRow Read(RowCursor row) =>
        new(row.Oid(), row.Text(), row.Text(), row.Text(), row.Text());
}
