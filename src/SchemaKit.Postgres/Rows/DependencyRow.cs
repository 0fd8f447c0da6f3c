using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>That one object needs another; only those that users made.</summary>
internal sealed record DependencyRow(uint Class, uint Oid, uint TargetClass, uint Target) : ICatalogRow<DependencyRow>
{
    public static string Name => "dependencies";

    // Objects of PostgreSQL itself have smaller numbers. What is dropped along with a part of another is that part.
    // Triggers and policies come last, so that nobody asks what they need; each foreign key has four triggers.
    public static string Sql(CatalogServer server) =>
        """
        select d.classid, d.objid, d.refclassid, d.refobjid
        from pg_depend d
        where d.objid >= 16384 and d.refobjid >= 16384 and d.deptype in ('n', 'a', 'i')
          and d.classid not in ('pg_trigger'::regclass, 'pg_policy'::regclass)
        """;

    public static DependencyRow Read(RowCursor row) => new(row.Oid(), row.Oid(), row.Oid(), row.Oid());
}
