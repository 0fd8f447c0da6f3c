using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>A key of an index, by its own type and what is said of it alone.</summary>
internal sealed record IndexKeyRow(uint Index, int Number, uint Type, string[] Options, int StatisticsTarget)
    : ICatalogRow<IndexKeyRow>
{
    public static string Name => "index keys";

    public static string Sql(CatalogServer server) =>
        $"""
        select a.attrelid, a.attnum::int, a.atttypid, a.attoptions, coalesce(a.attstattarget::int, -1)
        from pg_attribute a
        join pg_index i on i.indexrelid = a.attrelid
        join pg_class c on c.oid = a.attrelid
        join pg_namespace n on n.oid = c.relnamespace
        where (i.indexprs is not null or a.attoptions is not null or coalesce(a.attstattarget, -1) >= 0)
          and {server.IsRead("n")}
        """;

    public static IndexKeyRow Read(RowCursor row) =>
        new(row.Oid(), row.Number(), row.Oid(), row.Array<string>(), row.Number());
}
