using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createopclass.html"/>
internal sealed class OperatorClassStep : OpaqueStep
{
    public override string Name => "operator classes of users";

    public override string Sql(CatalogServer server) =>
        $"""
        select
          'pg_opclass'::regclass::oid, c.oid, n.nspname, c.opcname, 'operator class', i.identity,
          format('create operator class %I.%I %sfor type %s using %I family %I.%I as %s', n.nspname, c.opcname,
            case when c.opcdefault then 'default ' else '' end, format_type(c.opcintype, null),
            am.amname, fn.nspname, f.opfname,
            concat_ws(', ', m.members,
              case when c.opckeytype <> 0 or m.members is null
                then 'storage ' || format_type(coalesce(nullif(c.opckeytype, 0), c.opcintype), null) end)),
          null::text[]
        from pg_opclass c
        join pg_namespace n on n.oid = c.opcnamespace
        join pg_am am on am.oid = c.opcmethod
        join pg_opfamily f on f.oid = c.opcfamily
        join pg_namespace fn on fn.oid = f.opfnamespace
        cross join lateral (select format('%I.%I using %I', n.nspname, c.opcname, am.amname)) i(identity)
        cross join lateral (
          select string_agg(x.member, ', ' order by x.member)
          from (
            select format('operator %s %s%s', o.amopstrategy, o.amopopr::regoperator,
              case when o.amopsortfamily <> 0 then ' for order by ' || (
                select format('%I.%I', sn.nspname, s.opfname)
                from pg_opfamily s join pg_namespace sn on sn.oid = s.opfnamespace
                where s.oid = o.amopsortfamily) else '' end)
            from pg_amop o
            join pg_depend d on d.classid = 'pg_amop'::regclass and d.objid = o.oid
              and d.refclassid = 'pg_opclass'::regclass and d.refobjid = c.oid
            union all
            select format('function %s (%s, %s) %s', p.amprocnum, format_type(p.amproclefttype, null),
              format_type(p.amprocrighttype, null), p.amproc::regprocedure)
            from pg_amproc p
            join pg_depend d on d.classid = 'pg_amproc'::regclass and d.objid = p.oid
              and d.refclassid = 'pg_opclass'::regclass and d.refobjid = c.oid
          ) x(member)
        ) m(members)
        where {server.IsRead("n")}
        order by i.identity
        """;
}
