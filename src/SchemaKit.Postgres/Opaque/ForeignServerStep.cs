using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createserver.html"/>
internal sealed class ForeignServerStep : OpaqueStep
{
    public override string Name => "foreign servers";

    public override string Sql(CatalogServer server) =>
        """
        select
          'pg_foreign_server'::regclass::oid, s.oid, null, s.srvname, 'server', quote_ident(s.srvname),
          format('create server %I%s%s foreign data wrapper %I%s', s.srvname,
            coalesce(' type ' || quote_literal(s.srvtype), ''),
            coalesce(' version ' || quote_literal(s.srvversion), ''),
            w.fdwname,
            coalesce(' options (' || (
              select string_agg(format('%I %L', o.option_name, o.option_value), ', ')
              from pg_options_to_table(s.srvoptions) o) || ')', '')),
          (select array_agg(format('create user mapping for %s server %I%s',
              case when u.umuser = 0 then 'public' else quote_ident(u.usename) end, s.srvname,
              coalesce(' options (' || (
                select string_agg(format('%I %L', o.option_name, o.option_value), ', ')
                from pg_options_to_table(u.umoptions) o) || ')', '')) order by u.usename)
            from pg_user_mappings u where u.srvid = s.oid)
        from pg_foreign_server s
        join pg_foreign_data_wrapper w on w.oid = s.srvfdw
        order by s.srvname
        """;
}
