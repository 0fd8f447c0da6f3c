using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createopfamily.html"/>
internal sealed class OperatorFamilyStep : OpaqueStep
{
    public override string Name => "operator families";

    public override string Sql(CatalogServer server) =>
        $"""
        select
          'pg_opfamily'::regclass::oid, f.oid, n.nspname, f.opfname, 'operator family', i.identity,
          'create operator family ' || i.identity,
          case when m.members is not null then array['alter operator family ' || i.identity || ' add ' || m.members] end
        from pg_opfamily f
        join pg_namespace n on n.oid = f.opfnamespace
        join pg_am am on am.oid = f.opfmethod
        cross join lateral (select format('%I.%I using %I', n.nspname, f.opfname, am.amname)) i(identity)
        cross join lateral (
          select string_agg(x.member, ', ' order by x.member)
          from (
            select format('operator %s %s%s', o.amopstrategy, o.amopopr::regoperator,
              case when o.amopsortfamily <> 0 then ' for order by ' || (
                select format('%I.%I', sn.nspname, s.opfname)
                from pg_opfamily s join pg_namespace sn on sn.oid = s.opfnamespace
                where s.oid = o.amopsortfamily) else '' end)
            from pg_amop o
            where o.amopfamily = f.oid and not exists (
              select from pg_depend d
              where d.classid = 'pg_amop'::regclass and d.objid = o.oid and d.refclassid = 'pg_opclass'::regclass)
            union all
            select format('function %s (%s, %s) %s', p.amprocnum, format_type(p.amproclefttype, null),
              format_type(p.amprocrighttype, null), p.amproc::regprocedure)
            from pg_amproc p
            where p.amprocfamily = f.oid and not exists (
              select from pg_depend d
              where d.classid = 'pg_amproc'::regclass and d.objid = p.oid and d.refclassid = 'pg_opclass'::regclass)
          ) x(member)
        ) m(members)
        where {server.IsRead("n")}
        order by i.identity
        """;
}
