using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>Whatever <c>pg_class</c> holds but indexes and toast.</summary>
/// <param name="Kind">The letter of <c>relkind</c>.</param>
internal sealed record RelationRow(
    uint Oid,
    string Schema,
    string RelationName,
    string Kind,
    string Persistence,
    bool HasRowSecurity,
    bool IsRowSecurityForced,
    string ReplicaIdentity,
    string[] Options,
    string[] ToastOptions,
    string? AccessMethod,
    string? Tablespace,
    bool IsPopulated,
    bool IsPartition,
    string? Bound,
    uint OfType,
    string? PartitionKey,
    string? Query) : ICatalogRow<RelationRow>
{
    public static string Name => "relations";

    public static string Sql(CatalogServer server) =>
        $"""
        select
          c.oid,
          n.nspname,
          c.relname,
          c.relkind::text,
          c.relpersistence::text,
          c.relrowsecurity,
          c.relforcerowsecurity,
          c.relreplident::text,
          c.reloptions,
          t.reloptions,
          case when am.amname <> current_setting('default_table_access_method') then am.amname end,
          ts.spcname,
          c.relispopulated,
          c.relispartition,
          pg_get_expr(c.relpartbound, c.oid),
          c.reloftype,
          case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end,
          case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        left join pg_class t on t.oid = c.reltoastrelid and t.reloptions is not null
        left join pg_am am on am.oid = c.relam
        left join pg_tablespace ts on ts.oid = c.reltablespace
        where c.relkind in ('r', 'p', 'v', 'm', 'f', 'c', 'S') and {server.IsRead("n")}
        order by n.nspname, c.relname
        """;

    public static RelationRow Read(RowCursor row) => new(
        row.Oid(),
        row.Text(),
        row.Text(),
        row.Text(),
        row.Text(),
        row.Flag(),
        row.Flag(),
        row.Text(),
        row.Array<string>(),
        row.Array<string>(),
        row.TextOrNull(),
        row.TextOrNull(),
        row.Flag(),
        row.Flag(),
        row.TextOrNull(),
        row.Oid(),
        row.TextOrNull(),
        row.TextOrNull());
}
