using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

internal sealed record OperatorClassRow(
    uint Oid, uint Method, string Schema, string ClassName, bool IsDefault, uint InputType)
    : ICatalogRow<OperatorClassRow>
{
    public static string Name => "operator classes";

    public static string Sql(CatalogServer server) =>
        """
        select o.oid, o.opcmethod, n.nspname, o.opcname, o.opcdefault, o.opcintype
        from pg_opclass o
        join pg_namespace n on n.oid = o.opcnamespace
        """;

    public static OperatorClassRow Read(RowCursor row) =>
        new(row.Oid(), row.Oid(), row.Text(), row.Text(), row.Flag(), row.Oid());
}
