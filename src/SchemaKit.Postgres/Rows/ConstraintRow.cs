using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>A constraint of a table or a domain. In no order.</summary>
/// <param name="Kind">The letter of <c>contype</c>.</param>
internal sealed record ConstraintRow(
    uint Oid,
    string ConstraintName,
    string Kind,
    uint Relation,
    uint Domain,
    uint Index,
    uint Target,
    uint Parent,
    bool IsDeferrable,
    bool IsDeferred,
    bool IsValid,
    bool IsLocal,
    bool IsInherited,
    bool IsNoInherit,
    string OnUpdate,
    string OnDelete,
    string Match,
    short[] Columns,
    short[] TargetColumns,
    short[] OnDeleteColumns,
    uint[] Operators,
    string? Condition,
    bool IsEnforced,
    bool IsPeriod) : ICatalogRow<ConstraintRow>
{
    public static string Name => "constraints";

    public static string Sql(CatalogServer server) =>
        $"""
        select
          k.oid,
          k.conname,
          k.contype::text,
          k.conrelid,
          k.contypid,
          k.conindid,
          k.confrelid,
          k.conparentid,
          k.condeferrable,
          k.condeferred,
          k.convalidated,
          k.conislocal,
          k.coninhcount > 0,
          k.connoinherit,
          k.confupdtype::text,
          k.confdeltype::text,
          k.confmatchtype::text,
          k.conkey,
          k.confkey,
          k.confdelsetcols,
          k.conexclop,
          pg_get_expr(k.conbin, k.conrelid),
          {server.IsEnforced},
          {server.IsPeriod}
        from pg_constraint k
        join pg_namespace n on n.oid = k.connamespace
        where k.contype in ('p', 'u', 'c', 'x', 'f') and {server.IsRead("n")}
        """;

    public static ConstraintRow Read(RowCursor row) => new(
        row.Oid(),
        row.Text(),
        row.Text(),
        row.Oid(),
        row.Oid(),
        row.Oid(),
        row.Oid(),
        row.Oid(),
        row.Flag(),
        row.Flag(),
        row.Flag(),
        row.Flag(),
        row.Flag(),
        row.Flag(),
        row.Text(),
        row.Text(),
        row.Text(),
        row.Array<short>(),
        row.Array<short>(),
        row.Array<short>(),
        row.Array<uint>(),
        row.TextOrNull(),
        row.Flag(),
        row.Flag());
}
