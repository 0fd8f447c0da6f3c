using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createtsdictionary.html"/>
internal sealed class TextSearchDictionaryStep : OpaqueStep
{
    public override string Name => "text search dictionaries";

    public override string Sql(CatalogServer server) =>
        $"""
        select
          'pg_ts_dict'::regclass::oid, d.oid, n.nspname, d.dictname, 'text search dictionary', i.identity,
          format('create text search dictionary %s (template = %I.%I%s)', i.identity, tn.nspname, t.tmplname,
            coalesce(', ' || d.dictinitoption, '')),
          null::text[]
        from pg_ts_dict d
        join pg_namespace n on n.oid = d.dictnamespace
        join pg_ts_template t on t.oid = d.dicttemplate
        join pg_namespace tn on tn.oid = t.tmplnamespace
        cross join lateral (select format('%I.%I', n.nspname, d.dictname)) i(identity)
        where {server.IsRead("n")}
        order by i.identity
        """;
}
