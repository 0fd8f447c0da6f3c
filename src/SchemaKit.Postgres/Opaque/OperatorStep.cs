using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createoperator.html"/>
internal sealed class OperatorStep : OpaqueStep
{
    public override string Name => "operators";

    public override string Sql(CatalogServer server) =>
        $"""
        select
          'pg_operator'::regclass::oid, o.oid, n.nspname, o.oprname, 'operator',
          format('%I.%s (%s, %s)', n.nspname, o.oprname,
            case when o.oprleft = 0 then 'none' else format_type(o.oprleft, null) end, format_type(o.oprright, null)),
          format('create operator %I.%s (%s)', n.nspname, o.oprname, concat_ws(', ',
            'function = ' || o.oprcode,
            case when o.oprleft <> 0 then 'leftarg = ' || format_type(o.oprleft, null) end,
            'rightarg = ' || format_type(o.oprright, null),
            'commutator = ' || (
              select format('operator(%I.%s)', cn.nspname, c.oprname)
              from pg_operator c join pg_namespace cn on cn.oid = c.oprnamespace where c.oid = o.oprcom),
            'negator = ' || (
              select format('operator(%I.%s)', cn.nspname, c.oprname)
              from pg_operator c join pg_namespace cn on cn.oid = c.oprnamespace where c.oid = o.oprnegate),
            'restrict = ' || nullif(o.oprrest::oid, 0)::regproc,
            'join = ' || nullif(o.oprjoin::oid, 0)::regproc,
            case when o.oprcanhash then 'hashes' end,
            case when o.oprcanmerge then 'merges' end)),
          null::text[]
        from pg_operator o
        join pg_namespace n on n.oid = o.oprnamespace
        where o.oprcode <> 0 and {server.IsRead("n")}
        order by n.nspname, o.oprname, 6
        """;
}
