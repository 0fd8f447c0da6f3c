using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createtransform.html"/>
internal sealed class TransformStep : OpaqueStep
{
    public override string Name => "transforms";

    public override string Sql(CatalogServer server) =>
        """
        select
          'pg_transform'::regclass::oid, t.oid, null, i.identity, 'transform', i.identity,
          format('create transform %s (%s)', i.identity, concat_ws(', ',
            'from sql with function ' || nullif(t.trffromsql::oid, 0)::regprocedure,
            'to sql with function ' || nullif(t.trftosql::oid, 0)::regprocedure)),
          null::text[]
        from pg_transform t
        join pg_language l on l.oid = t.trflang
        cross join lateral (select format('for %s language %I', format_type(t.trftype, null), l.lanname)) i(identity)
        order by i.identity
        """;
}
