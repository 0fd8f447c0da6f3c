using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createforeigntable.html"/>
internal sealed class ForeignTableStep : OpaqueStep
{
    public override string Name => "foreign tables";

    public override string Sql(CatalogServer server) =>
        $"""
        select
          'pg_class'::regclass::oid, c.oid, n.nspname, c.relname, 'foreign table', i.identity,
          format('create foreign table %s %s server %I%s', i.identity,
            case when c.relispartition
              then format('partition of %s %s', (
                select format('%I.%I', pn.nspname, p.relname)
                from pg_inherits h join pg_class p on p.oid = h.inhparent
                join pg_namespace pn on pn.oid = p.relnamespace
                where h.inhrelid = c.oid), pg_get_expr(c.relpartbound, c.oid))
              else format('(%s)%s', d.lines, coalesce((
                select ' inherits (' ||
                  string_agg(format('%I.%I', pn.nspname, p.relname), ', ' order by h.inhseqno) || ')'
                from pg_inherits h join pg_class p on p.oid = h.inhparent
                join pg_namespace pn on pn.oid = p.relnamespace
                where h.inhrelid = c.oid), '')) end,
            s.srvname,
            coalesce(' options (' || (
              select string_agg(format('%I %L', o.option_name, o.option_value), ', ')
              from pg_options_to_table(t.ftoptions) o) || ')', '')),
          array(
            select format('comment on column %s.%I is %L', i.identity, a.attname, e.description)
            from pg_attribute a
            join pg_description e on e.classoid = 'pg_class'::regclass and e.objoid = c.oid and e.objsubid = a.attnum
            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            order by a.attnum)
          || array(
            select pg_get_triggerdef(g.oid)
              from pg_trigger g where g.tgrelid = c.oid and not g.tgisinternal order by g.tgname)
        from pg_foreign_table t
        join pg_class c on c.oid = t.ftrelid
        join pg_namespace n on n.oid = c.relnamespace
        join pg_foreign_server s on s.oid = t.ftserver
        cross join lateral (select format('%I.%I', n.nspname, c.relname)) i(identity)
        cross join lateral (
          select string_agg(x.line, ', ' order by x.position)
          from (
            select a.attnum::int, format('%I %s%s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
              coalesce(' options (' || (
                select string_agg(format('%I %L', o.option_name, o.option_value), ', ')
                from pg_options_to_table(a.attfdwoptions) o) || ')', ''),
              coalesce((select format(' collate %I.%I', ln.nspname, l.collname)
                from pg_collation l join pg_namespace ln on ln.oid = l.collnamespace
                join pg_type y on y.oid = a.atttypid
                where l.oid = a.attcollation and l.oid <> y.typcollation), ''),
              case when a.attnotnull then ' not null' else '' end,
              case when a.attgenerated <> ''
                then format(' generated always as (%s) stored', pg_get_expr(f.adbin, f.adrelid))
                else coalesce(' default ' || pg_get_expr(f.adbin, f.adrelid), '') end)
            from pg_attribute a
            left join pg_attrdef f on f.adrelid = a.attrelid and f.adnum = a.attnum
            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attislocal
            union all
            select 10000 + (row_number() over (order by k.conname))::int,
              format('constraint %I %s', k.conname, pg_get_constraintdef(k.oid))
            from pg_constraint k
            where k.conrelid = c.oid and k.contype = 'c' and k.conislocal
          ) x(position, line)
        ) d(lines)
        where {server.IsRead("n")}
        order by i.identity
        """;
}
