using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>That one object needs another; only those that users made.</summary>
internal sealed record DependencyRow(uint Class, uint Oid, uint TargetClass, uint Target) : ICatalogRow<DependencyRow>
{
    public static string Name => "dependencies";

    // Objects of PostgreSQL itself have smaller numbers. What is dropped along with a part of another is that part.
    // Triggers and policies come last, so that nobody asks what they need; each foreign key has four triggers. And most
    // rows only bind a part to its own table: a constraint or a default, the index of a constraint, the type of rows, an
    // index or a sequence to a column.
    public static string Sql(CatalogServer server) =>
        """
        select d.classid, d.objid, d.refclassid, d.refobjid
        from pg_depend d
        where d.objid >= 16384 and d.refobjid >= 16384 and d.deptype in ('n', 'a', 'i')
          and d.classid not in ('pg_trigger'::regclass, 'pg_policy'::regclass)
          and not (d.deptype = 'a' and d.classid in ('pg_constraint'::regclass, 'pg_attrdef'::regclass))
          and not (d.deptype = 'a' and d.classid = 'pg_class'::regclass and d.refobjsubid > 0)
          and not (d.deptype = 'i' and (d.classid = 'pg_type'::regclass or d.refclassid = 'pg_constraint'::regclass))
        """;

    public static DependencyRow Read(RowCursor row) => new(row.Oid(), row.Oid(), row.Oid(), row.Oid());
}
