using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>A type, of PostgreSQL itself too: columns refer to all of them. In no order.</summary>
/// <param name="TypeName">As SQL for PostgreSQL's own, and else the bare name.</param>
/// <param name="Kind">The letter of <c>typtype</c>.</param>
/// <param name="Element">What an array is of; zero for all else.</param>
internal sealed record TypeRow(
    uint Oid,
    string? Schema,
    string TypeName,
    string Kind,
    uint Element,
    uint Relation,
    uint Collation,
    string Storage,
    bool IsNotNull,
    uint Base,
    string? ModifiedBase,
    int Dimensions,
    string? Default,
    bool IsRead) : ICatalogRow<TypeRow>
{
    public static string Name => "types";

    public static string Sql(CatalogServer server) =>
        $"""
        select
          t.oid,
          case when n.nspname <> 'pg_catalog' then n.nspname end,
          case when n.nspname <> 'pg_catalog' then t.typname else format_type(t.oid, -1) end,
          t.typtype::text,
          case when t.typsubscript = 'array_subscript_handler'::regproc and t.typstorage <> 'p'
            then t.typelem else 0 end,
          t.typrelid,
          t.typcollation,
          t.typstorage::text,
          t.typnotnull,
          t.typbasetype,
          case when t.typtypmod >= 0 then format_type(t.typbasetype, t.typtypmod) end,
          t.typndims,
          case when t.typtype = 'd' then pg_get_expr(t.typdefaultbin, 0) end,
          {server.IsRead("n")}
        from pg_type t
        join pg_namespace n on n.oid = t.typnamespace
        """;

    public static TypeRow Read(RowCursor row) => new(
        row.Oid(),
        row.TextOrNull(),
        row.Text(),
        row.Text(),
        row.Oid(),
        row.Oid(),
        row.Oid(),
        row.Text(),
        row.Flag(),
        row.Oid(),
        row.TextOrNull(),
        row.Number(),
        row.TextOrNull(),
        row.Flag());
}
