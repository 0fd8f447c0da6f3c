using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createcast.html"/>
internal sealed class CastStep : OpaqueStep
{
    public override string Name => "casts";

    public override string Sql(CatalogServer server) =>
        """
        select
          'pg_cast'::regclass::oid, c.oid, null, i.identity, 'cast', i.identity,
          format('create cast %s %s%s', i.identity,
            case c.castmethod when 'f' then 'with function ' || c.castfunc::regprocedure when 'i' then 'with inout'
              else 'without function' end,
            case c.castcontext when 'a' then ' as assignment' when 'i' then ' as implicit' else '' end),
          null::text[]
        from pg_cast c
        cross join lateral (
          select format('(%s as %s)', format_type(c.castsource, null), format_type(c.casttarget, null))) i(identity)
        where c.oid >= 16384 and not exists (
          select from pg_depend d where d.classid = 'pg_cast'::regclass and d.objid = c.oid and d.deptype = 'i')
        order by i.identity
        """;
}
