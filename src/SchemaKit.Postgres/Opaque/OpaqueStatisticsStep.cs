using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createstatistics.html"/>
internal sealed class OpaqueStatisticsStep : OpaqueStep
{
    public override string Name => "statistics in other schemas than their tables";

    public override string Sql(CatalogServer server) =>
        $"""
        select
          'pg_statistic_ext'::regclass::oid, s.oid, n.nspname, s.stxname, 'statistics',
          format('%I.%I', n.nspname, s.stxname),
          pg_get_statisticsobjdef(s.oid),
          null::text[]
        from pg_statistic_ext s
        join pg_namespace n on n.oid = s.stxnamespace
        join pg_class c on c.oid = s.stxrelid
        where c.relnamespace <> s.stxnamespace and {server.IsRead("n")}
        order by n.nspname, s.stxname
        """;
}
