using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createeventtrigger.html"/>
internal sealed class EventTriggerStep : OpaqueStep
{
    public override string Name => "event triggers";

    public override string Sql(CatalogServer server) =>
        """
        select
          'pg_event_trigger'::regclass::oid, e.oid, null, e.evtname, 'event trigger', quote_ident(e.evtname),
          format('create event trigger %I on %s%s execute function %s()', e.evtname, e.evtevent,
            coalesce(' when tag in (' ||
              (select string_agg(quote_literal(t), ', ') from unnest(e.evttags) t) || ')', ''),
            e.evtfoid::regproc),
          case when e.evtenabled <> 'O' then array[format('alter event trigger %I %s', e.evtname,
            case e.evtenabled when 'D' then 'disable' when 'R' then 'enable replica' else 'enable always' end)] end
        from pg_event_trigger e
        order by e.evtname
        """;
}
