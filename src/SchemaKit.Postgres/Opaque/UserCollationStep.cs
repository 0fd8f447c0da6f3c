using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createcollation.html"/>
internal sealed class UserCollationStep : OpaqueStep
{
    public override string Name => "collations of users";

    public override string Sql(CatalogServer server) =>
        $"""
        select
          'pg_collation'::regclass::oid, c.oid, n.nspname, c.collname, 'collation', i.identity,
          format('create collation %s (%s)', i.identity, concat_ws(', ',
            'provider = ' || case c.collprovider when 'i' then 'icu' when 'b' then 'builtin' else 'libc' end,
            case when c.collprovider in ('i', 'b') then 'locale = ' || quote_literal({server.IcuLocale})
              when c.collcollate = c.collctype then 'locale = ' || quote_literal(c.collcollate)
              else format('lc_collate = %L, lc_ctype = %L', c.collcollate, c.collctype) end,
            case when not c.collisdeterministic then 'deterministic = false' end,
            'rules = ' || quote_literal({server.IcuRules}))),
          null::text[]
        from pg_collation c
        join pg_namespace n on n.oid = c.collnamespace
        cross join lateral (select format('%I.%I', n.nspname, c.collname)) i(identity)
        where {server.IsRead("n")}
        order by i.identity
        """;
}
