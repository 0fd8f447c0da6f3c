using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createlanguage.html"/>
internal sealed class LanguageStep : OpaqueStep
{
    public override string Name => "languages";

    public override string Sql(CatalogServer server) =>
        """
        select
          'pg_language'::regclass::oid, l.oid, null, l.lanname, 'language', quote_ident(l.lanname),
          format('create %slanguage %I handler %s%s%s', case when l.lanpltrusted then 'trusted ' else '' end, l.lanname,
            l.lanplcallfoid::regproc,
            coalesce(' inline ' || nullif(l.laninline, 0)::regproc, ''),
            coalesce(' validator ' || nullif(l.lanvalidator, 0)::regproc, '')),
          null::text[]
        from pg_language l
        where l.lanispl and l.oid >= 16384
        order by l.lanname
        """;
}
