using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createfunction.html"/>
internal sealed class OpaqueRoutineStep : OpaqueStep
{
    public override string Name => "routines of rare kinds";

    public override string Sql(CatalogServer server) =>
        $"""
        select
          'pg_proc'::regclass::oid, p.oid, n.nspname, p.proname,
          case p.prokind when 'p' then 'procedure' else 'function' end,
          format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)),
          pg_get_functiondef(p.oid),
          null::text[]
        from pg_proc p
        join pg_namespace n on n.oid = p.pronamespace
        where p.prokind <> 'a' and (p.prosupport <> 0 or p.protrftypes is not null) and {server.IsRead("n")}
        order by n.nspname, p.proname, 6
        """;
}
