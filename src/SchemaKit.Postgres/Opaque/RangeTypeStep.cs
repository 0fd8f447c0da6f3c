using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createtype.html"/>
/// <param name="isCanonical">
/// Whether to read those that bring their values to one form, by a function of the type itself.
/// </param>
internal sealed class RangeTypeStep(bool isCanonical) : OpaqueStep
{
    public override string Name => isCanonical ? "canonical range types" : "range types";

    protected override bool HasShell(OpaqueRow row) => isCanonical;

    public override string Sql(CatalogServer server) =>
        $"""
        select
          'pg_type'::regclass::oid, t.oid, n.nspname, t.typname, 'type', i.identity,
          format('create type %s as range (%s)', i.identity, concat_ws(', ',
            'subtype = ' || format_type(r.rngsubtype, null),
            'subtype_opclass = ' || (
              select format('%I.%I', n2.nspname, o.opcname)
              from pg_opclass o join pg_namespace n2 on n2.oid = o.opcnamespace
              where o.oid = r.rngsubopc and not o.opcdefault),
            'collation = ' || (
              select format('%I.%I', n2.nspname, l.collname)
              from pg_collation l join pg_namespace n2 on n2.oid = l.collnamespace
              join pg_type s on s.oid = r.rngsubtype
              where l.oid = r.rngcollation and l.oid <> s.typcollation),
            'subtype_diff = ' || nullif(r.rngsubdiff::oid, 0)::regproc,
            'canonical = ' || nullif(r.rngcanonical::oid, 0)::regproc,
            'multirange_type_name = ' || format('%I.%I', mn.nspname, m.typname))),
          null::text[]
        from pg_range r
        join pg_type t on t.oid = r.rngtypid
        join pg_namespace n on n.oid = t.typnamespace
        join pg_type m on m.oid = r.rngmultitypid
        join pg_namespace mn on mn.oid = m.typnamespace
        cross join lateral (select format('%I.%I', n.nspname, t.typname)) i(identity)
        where r.rngcanonical {(isCanonical ? "<>" : "=")} 0 and {server.IsRead("n")}
        order by i.identity
        """;
}
