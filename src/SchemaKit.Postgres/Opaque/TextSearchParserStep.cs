using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createtsparser.html"/>
internal sealed class TextSearchParserStep : OpaqueStep
{
    public override string Name => "text search parsers";

    public override string Sql(CatalogServer server) =>
        $"""
        select
          'pg_ts_parser'::regclass::oid, p.oid, n.nspname, p.prsname, 'text search parser', i.identity,
          format('create text search parser %s (start = %s, gettoken = %s, end = %s, lextypes = %s%s)', i.identity,
            p.prsstart, p.prstoken, p.prsend, p.prslextype,
            coalesce(', headline = ' || nullif(p.prsheadline::oid, 0)::regproc, '')),
          null::text[]
        from pg_ts_parser p
        join pg_namespace n on n.oid = p.prsnamespace
        cross join lateral (select format('%I.%I', n.nspname, p.prsname)) i(identity)
        where {server.IsRead("n")}
        order by i.identity
        """;
}
