using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createindex.html"/>
internal sealed class OpaqueIndexStep : OpaqueStep
{
    public override string Name => "indexes of rare methods";

    public override string Sql(CatalogServer server) =>
        $"""
        select
          'pg_class'::regclass::oid, c.oid, n.nspname, c.relname, 'index', format('%I.%I', n.nspname, c.relname),
          pg_get_indexdef(c.oid),
          null::text[]
        from pg_class c
        join pg_am am on am.oid = c.relam
        join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('i', 'I') and not c.relispartition
          and am.amname not in ('btree', 'hash', 'gist', 'spgist', 'gin', 'brin')
          and {server.IsRead("n")}
        order by n.nspname, c.relname
        """;
}
