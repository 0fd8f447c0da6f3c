using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

internal sealed record EnumLabelRow(uint Type, string[] Labels) : ICatalogRow<EnumLabelRow>
{
    public static string Name => "enum labels";

    public static string Sql(CatalogServer server) =>
        """
        select e.enumtypid, array_agg(e.enumlabel::text order by e.enumsortorder)
        from pg_enum e
        group by e.enumtypid
        """;

    public static EnumLabelRow Read(RowCursor row) => new(row.Oid(), row.Array<string>());
}
