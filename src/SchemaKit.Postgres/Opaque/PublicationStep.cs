using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createpublication.html"/>
internal sealed class PublicationStep : OpaqueStep
{
    public override string Name => "publications";

    public override string Sql(CatalogServer server) =>
        $"""
        select
          'pg_publication'::regclass::oid, p.oid, null, p.pubname, 'publication', quote_ident(p.pubname),
          format('create publication %I%s with (publish = %L, publish_via_partition_root = %s%s)', p.pubname,
            case when p.puballtables then ' for all tables' else coalesce(' for ' || (
              select string_agg(x.item, ', ' order by x.item)
              from (
                select format('table only %I.%I%s%s', n.nspname, c.relname,
                  coalesce(' (' || (
                    select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
                    from pg_attribute a where a.attrelid = c.oid and a.attnum = any (r.prattrs)) || ')', ''),
                  coalesce(' where (' || pg_get_expr(r.prqual, r.prrelid) || ')', ''))
                from pg_publication_rel r
                join pg_class c on c.oid = r.prrelid
                join pg_namespace n on n.oid = c.relnamespace
                where r.prpubid = p.oid
                union all
                select format('tables in schema %I', n.nspname)
                from pg_publication_namespace s
                join pg_namespace n on n.oid = s.pnnspid
                where s.pnpubid = p.oid
              ) x(item)), '') end,
            concat_ws(', ',
              case when p.pubinsert then 'insert' end,
              case when p.pubupdate then 'update' end,
              case when p.pubdelete then 'delete' end,
              case when p.pubtruncate then 'truncate' end),
            p.pubviaroot::text,
            case when {server.PublishesGenerated} then ', publish_generated_columns = stored' else '' end),
          null::text[]
        from pg_publication p
        order by p.pubname
        """;
}
