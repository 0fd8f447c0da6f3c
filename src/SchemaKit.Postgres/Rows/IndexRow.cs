using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>An index, of a constraint too. In no order.</summary>
/// <param name="Expressions">The text of each key that is an expression, in their order.</param>
internal sealed record IndexRow(
    uint Oid,
    uint Relation,
    string Schema,
    string IndexName,
    uint Method,
    string MethodName,
    bool IsUnique,
    bool NullsNotDistinct,
    bool IsValid,
    bool IsBeingBuilt,
    bool IsClustered,
    bool IsReplicaIdentity,
    int KeyCount,
    short[] Columns,
    uint[] Collations,
    uint[] OperatorClasses,
    short[] Orders,
    string? Predicate,
    string[] Expressions,
    string[] Options,
    string? Tablespace) : ICatalogRow<IndexRow>
{
    public static string Name => "indexes";

    public static string Sql(CatalogServer server) =>
        $"""
        select
          i.indexrelid,
          i.indrelid,
          n.nspname,
          c.relname,
          c.relam,
          am.amname,
          i.indisunique,
          i.indnullsnotdistinct,
          i.indisvalid,
          not i.indisvalid and exists (
            select from pg_stat_progress_create_index p where p.index_relid = i.indexrelid),
          i.indisclustered,
          i.indisreplident,
          i.indnkeyatts::int,
          i.indkey::int2[],
          i.indcollation::oid[],
          i.indclass::oid[],
          i.indoption::int2[],
          pg_get_expr(i.indpred, i.indrelid),
          case when i.indexprs is not null then array(
            select pg_get_indexdef(i.indexrelid, k.position::int, false)
            from unnest(i.indkey::int2[]) with ordinality k(attnum, position)
            where k.attnum = 0
            order by k.position) end,
          c.reloptions,
          ts.spcname
        from pg_index i
        join pg_class c on c.oid = i.indexrelid
        join pg_namespace n on n.oid = c.relnamespace
        join pg_am am on am.oid = c.relam
        left join pg_tablespace ts on ts.oid = c.reltablespace
        where {server.IsRead("n")}
        """;

    public static IndexRow Read(RowCursor row) => new(
        row.Oid(),
        row.Oid(),
        row.Text(),
        row.Text(),
        row.Oid(),
        row.Text(),
        row.Flag(),
        row.Flag(),
        row.Flag(),
        row.Flag(),
        row.Flag(),
        row.Flag(),
        row.Number(),
        row.Array<short>(),
        row.Array<uint>(),
        row.Array<uint>(),
        row.Array<short>(),
        row.TextOrNull(),
        row.Array<string>(),
        row.Array<string>(),
        row.TextOrNull());
}
