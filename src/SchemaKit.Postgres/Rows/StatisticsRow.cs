using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

internal sealed record StatisticsRow(
    uint Oid,
    uint Relation,
    string Schema,
    string StatisticsName,
    short[] Columns,
    string[] Expressions,
    string[] Kinds,
    int Target) : ICatalogRow<StatisticsRow>
{
    public static string Name => "extended statistics";

    public static string Sql(CatalogServer server) =>
        $"""
        select
          s.oid,
          s.stxrelid,
          n.nspname,
          s.stxname,
          s.stxkeys::int2[],
          case when s.stxexprs is not null then pg_get_statisticsobjdef_expressions(s.oid) end,
          s.stxkind::text[],
          coalesce(s.stxstattarget::int, -1)
        from pg_statistic_ext s
        join pg_namespace n on n.oid = s.stxnamespace
        where {server.IsRead("n")}
        order by s.stxrelid, s.stxname
        """;

    public static StatisticsRow Read(RowCursor row) => new(
        row.Oid(),
        row.Oid(),
        row.Text(),
        row.Text(),
        row.Array<short>(),
        row.Array<string>(),
        row.Array<string>(),
        row.Number());
}
