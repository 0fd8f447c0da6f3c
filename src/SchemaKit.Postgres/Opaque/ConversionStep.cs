using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createconversion.html"/>
internal sealed class ConversionStep : OpaqueStep
{
    public override string Name => "conversions";

    public override string Sql(CatalogServer server) =>
        $"""
        select
          'pg_conversion'::regclass::oid, c.oid, n.nspname, c.conname, 'conversion', i.identity,
          format('create %sconversion %s for %L to %L from %s',
            case when c.condefault then 'default ' else '' end, i.identity,
            pg_encoding_to_char(c.conforencoding), pg_encoding_to_char(c.contoencoding), c.conproc),
          null::text[]
        from pg_conversion c
        join pg_namespace n on n.oid = c.connamespace
        cross join lateral (select format('%I.%I', n.nspname, c.conname)) i(identity)
        where {server.IsRead("n")}
        order by i.identity
        """;
}
