using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-create-access-method.html"/>
internal sealed class AccessMethodStep : OpaqueStep
{
    public override string Name => "access methods";

    public override string Sql(CatalogServer server) =>
        """
        select
          'pg_am'::regclass::oid, a.oid, null, a.amname, 'access method', quote_ident(a.amname),
          format('create access method %I type %s handler %s', a.amname,
            case a.amtype when 'i' then 'index' else 'table' end, a.amhandler),
          null::text[]
        from pg_am a
        where a.oid >= 16384
        order by a.amname
        """;
}
