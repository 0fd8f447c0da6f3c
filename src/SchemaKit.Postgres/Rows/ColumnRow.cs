using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>
/// A column of a table, a view or a composite type; those that were dropped are gone. In no order: to sort all of them
/// takes the server longer than to sort those of each table takes us.
/// </summary>
internal sealed record ColumnRow(
    uint Relation,
    int Number,
    string ColumnName,
    uint Type,
    string? ModifiedType,
    int Dimensions,
    bool IsNotNull,
    string Identity,
    string Generated,
    uint Collation,
    string Storage,
    string Compression,
    bool IsLocal,
    bool IsInherited,
    int StatisticsTarget,
    string[] Options,
    string? Default) : ICatalogRow<ColumnRow>
{
    public static string Name => "columns";

    public static string Sql(CatalogServer server) =>
        $"""
        select
          a.attrelid,
          a.attnum::int,
          a.attname,
          a.atttypid,
          case when a.atttypmod >= 0 then format_type(a.atttypid, a.atttypmod) end,
          a.attndims::int,
          a.attnotnull,
          a.attidentity::text,
          a.attgenerated::text,
          a.attcollation,
          a.attstorage::text,
          a.attcompression::text,
          a.attislocal,
          a.attinhcount > 0,
          coalesce(a.attstattarget::int, -1),
          a.attoptions,
          pg_get_expr(d.adbin, d.adrelid)
        from pg_attribute a
        join pg_class c on c.oid = a.attrelid
        join pg_namespace n on n.oid = c.relnamespace
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm', 'f', 'c')
          and {server.IsRead("n")}
        """;

    public static ColumnRow Read(RowCursor row) => new(
        row.Oid(),
        row.Number(),
        row.Text(),
        row.Oid(),
        row.TextOrNull(),
        row.Number(),
        row.Flag(),
        row.Text(),
        row.Text(),
        row.Oid(),
        row.Text(),
        row.Text(),
        row.Flag(),
        row.Flag(),
        row.Number(),
        row.Array<string>(),
        row.TextOrNull());
}
