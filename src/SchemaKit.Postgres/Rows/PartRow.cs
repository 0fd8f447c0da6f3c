using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>
/// A part without a name of its own, which needs things on behalf of its owner: a default, the query of a view, the
/// type of many ranges, a member of an operator class.
/// </summary>
internal sealed record PartRow(uint Class, uint Oid, uint OwnerClass, uint Owner) : ICatalogRow<PartRow>
{
    public static string Name => "parts";

    public static string Sql(CatalogServer server) =>
        """
        select 'pg_attrdef'::regclass::oid, d.oid, 'pg_class'::regclass::oid, d.adrelid
        from pg_attrdef d where d.oid >= 16384
        union all
        select 'pg_rewrite'::regclass::oid, r.oid, 'pg_class'::regclass::oid, r.ev_class
        from pg_rewrite r where r.oid >= 16384 and r.rulename = '_RETURN'
        union all
        select 'pg_type'::regclass::oid, r.rngmultitypid, 'pg_type'::regclass::oid, r.rngtypid
        from pg_range r where r.rngtypid >= 16384
        union all
        select d.classid, d.objid, d.refclassid, d.refobjid
        from pg_depend d
        where d.classid in ('pg_amop'::regclass, 'pg_amproc'::regclass) and d.objid >= 16384
          and d.refclassid in ('pg_opclass'::regclass, 'pg_opfamily'::regclass) and d.deptype in ('a', 'i')
        """;

    public static PartRow Read(RowCursor row) => new(row.Oid(), row.Oid(), row.Oid(), row.Oid());
}
