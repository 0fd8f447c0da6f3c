using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createtstemplate.html"/>
internal sealed class TextSearchTemplateStep : OpaqueStep
{
    public override string Name => "text search templates";

    public override string Sql(CatalogServer server) =>
        $"""
        select
          'pg_ts_template'::regclass::oid, t.oid, n.nspname, t.tmplname, 'text search template', i.identity,
          format('create text search template %s (%slexize = %s)', i.identity,
            coalesce('init = ' || nullif(t.tmplinit::oid, 0)::regproc || ', ', ''), t.tmpllexize),
          null::text[]
        from pg_ts_template t
        join pg_namespace n on n.oid = t.tmplnamespace
        cross join lateral (select format('%I.%I', n.nspname, t.tmplname)) i(identity)
        where {server.IsRead("n")}
        order by i.identity
        """;
}
