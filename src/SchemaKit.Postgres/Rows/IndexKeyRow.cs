using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>A key of an index, by its own type and what is said of it alone.</summary>
internal sealed record IndexKeyRow(uint Index, int Number, uint Type, string[] Options, int StatisticsTarget)
    : ICatalogRow<IndexKeyRow>
{
    private const int BTree = 403;
    private const int Hash = 405;

    public static string Name => "index keys";

    // Only expressions have statistics of their own. And only a class with a support function for that has parameters: no
    // B-tree or hash has one, unless an extension brings it.
    public static string Sql(CatalogServer server) =>
        $"""
        select a.attrelid, a.attnum::int, a.atttypid, a.attoptions, coalesce(a.attstattarget::int, -1)
        from pg_index i
        join pg_class c on c.oid = i.indexrelid
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = i.indexrelid
        where (i.indexprs is not null or c.relam not in ({BTree}, {Hash}) or exists (
            select from pg_amproc p
            join pg_opfamily f on f.oid = p.amprocfamily
            where (f.opfmethod = {BTree} and p.amprocnum = 5) or (f.opfmethod = {Hash} and p.amprocnum = 3)))
          and {server.IsRead("n")}
        """;

    public static IndexKeyRow Read(RowCursor row) =>
        new(row.Oid(), row.Number(), row.Oid(), row.Array<string>(), row.Number());
}
