using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <summary>Types with input and output functions of their own, and those of which only the name is known.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createtype.html"/>
internal sealed class BaseTypeStep : OpaqueStep
{
    public override string Name => "base types";

    public override string Sql(CatalogServer server) =>
        $"""
        select
          'pg_type'::regclass::oid, t.oid, n.nspname, t.typname, 'type', i.identity,
          case when not t.typisdefined then 'create type ' || i.identity
            else format('create type %s (%s)', i.identity, concat_ws(', ',
              'input = ' || t.typinput,
              'output = ' || t.typoutput,
              'receive = ' || nullif(t.typreceive::oid, 0)::regproc,
              'send = ' || nullif(t.typsend::oid, 0)::regproc,
              'typmod_in = ' || nullif(t.typmodin::oid, 0)::regproc,
              'typmod_out = ' || nullif(t.typmodout::oid, 0)::regproc,
              'analyze = ' || nullif(t.typanalyze::oid, 0)::regproc,
              'subscript = ' || nullif(t.typsubscript::oid, 0)::regproc,
              'internallength = ' || case when t.typlen < 0 then 'variable' else t.typlen::text end,
              case when t.typbyval then 'passedbyvalue' end,
              'alignment = ' ||
                case t.typalign when 'c' then 'char' when 's' then 'int2' when 'i' then 'int4' else 'double' end,
              'storage = ' || case t.typstorage
                when 'p' then 'plain' when 'e' then 'external' when 'x' then 'extended' else 'main' end,
              'category = ' || quote_literal(t.typcategory::text),
              case when t.typispreferred then 'preferred = true' end,
              'default = ' || quote_literal(t.typdefault),
              'element = ' || format_type(nullif(t.typelem, 0), null),
              'delimiter = ' || quote_literal(t.typdelim::text),
              case when t.typcollation <> 0 then 'collatable = true' end)) end,
          null::text[]
        from pg_type t
        join pg_namespace n on n.oid = t.typnamespace
        cross join lateral (select format('%I.%I', n.nspname, t.typname)) i(identity)
        where t.oid >= 16384 and {server.IsRead("n")}
          and (not t.typisdefined or (t.typtype = 'b' and not exists (select from pg_type e where e.typarray = t.oid)))
        order by i.identity
        """;

    protected override bool HasShell(OpaqueRow row) => row.Sql != $"create type {row.Identity}";
}
