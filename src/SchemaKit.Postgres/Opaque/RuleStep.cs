using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createrule.html"/>
internal sealed class RuleStep : OpaqueStep
{
    public override string Name => "rules";

    public override string Sql(CatalogServer server) =>
        $"""
        select
          'pg_rewrite'::regclass::oid, r.oid, n.nspname, c.relname, 'rule',
          format('%I on %I.%I', r.rulename, n.nspname, c.relname),
          pg_get_ruledef(r.oid),
          case when r.ev_enabled <> 'O' then array[format('alter table %I.%I %s rule %I', n.nspname, c.relname,
            case r.ev_enabled when 'D' then 'disable' when 'R' then 'enable replica' else 'enable always' end,
            r.rulename)] end
        from pg_rewrite r
        join pg_class c on c.oid = r.ev_class
        join pg_namespace n on n.oid = c.relnamespace
        where r.rulename <> '_RETURN' and {server.IsRead("n")}
        order by n.nspname, c.relname, r.rulename
        """;
}
