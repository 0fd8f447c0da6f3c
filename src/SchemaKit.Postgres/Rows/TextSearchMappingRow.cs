using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>The dictionaries of one kind of token, as SQL and in their order.</summary>
internal sealed record TextSearchMappingRow(uint Configuration, string TokenType, string[] Dictionaries)
    : ICatalogRow<TextSearchMappingRow>
{
    public static string Name => "text search mappings";

    public static string Sql(CatalogServer server) =>
        $"""
        select
          m.mapcfg,
          (select t.alias from ts_token_type(c.cfgparser) t where t.tokid = m.maptokentype),
          array_agg(
            case when dn.nspname = 'pg_catalog' then quote_ident(d.dictname)
              else format('%I.%I', dn.nspname, d.dictname) end
            order by m.mapseqno)
        from pg_ts_config_map m
        join pg_ts_config c on c.oid = m.mapcfg
        join pg_namespace n on n.oid = c.cfgnamespace
        join pg_ts_dict d on d.oid = m.mapdict
        join pg_namespace dn on dn.oid = d.dictnamespace
        where {server.IsRead("n")}
        group by m.mapcfg, c.cfgparser, m.maptokentype
        order by m.mapcfg, m.maptokentype
        """;

    public static TextSearchMappingRow Read(RowCursor row) => new(row.Oid(), row.Text(), row.Array<string>());
}
