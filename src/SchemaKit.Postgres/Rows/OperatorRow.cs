using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>An operator that an exclusion constraint compares by.</summary>
internal sealed record OperatorRow(uint Oid, string Schema, string OperatorName) : ICatalogRow<OperatorRow>
{
    public static string Name => "operators of exclusions";

    public static string Sql(CatalogServer server) =>
        """
        select o.oid, n.nspname, o.oprname
        from pg_operator o
        join pg_namespace n on n.oid = o.oprnamespace
        where o.oid in (select unnest(k.conexclop) from pg_constraint k where k.contype = 'x')
        """;

    public static OperatorRow Read(RowCursor row) => new(row.Oid(), row.Text(), row.Text());
}
