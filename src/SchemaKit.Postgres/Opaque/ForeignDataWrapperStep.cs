using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createforeigndatawrapper.html"/>
internal sealed class ForeignDataWrapperStep : OpaqueStep
{
    public override string Name => "foreign data wrappers";

    public override string Sql(CatalogServer server) =>
        """
        select
          'pg_foreign_data_wrapper'::regclass::oid, w.oid, null, w.fdwname,
          'foreign data wrapper', quote_ident(w.fdwname),
          format('create foreign data wrapper %I%s%s%s', w.fdwname,
            coalesce(' handler ' || nullif(w.fdwhandler, 0)::regproc, ''),
            coalesce(' validator ' || nullif(w.fdwvalidator, 0)::regproc, ''),
            coalesce(' options (' || (
              select string_agg(format('%I %L', o.option_name, o.option_value), ', ')
              from pg_options_to_table(w.fdwoptions) o) || ')', '')),
          null::text[]
        from pg_foreign_data_wrapper w
        order by w.fdwname
        """;
}
