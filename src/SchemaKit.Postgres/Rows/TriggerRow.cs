using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>A trigger that somebody created; on partitions, those of the parent appear again.</summary>
/// <param name="Kind">The bits of <c>tgtype</c>.</param>
/// <param name="Definition">The whole statement where it has a condition, which stands nowhere else as text.</param>
internal sealed record TriggerRow(
    uint Oid,
    uint Relation,
    string TriggerName,
    string FunctionSchema,
    string FunctionName,
    int Kind,
    string State,
    bool IsConstraint,
    uint From,
    bool IsDeferrable,
    bool IsDeferred,
    short[] Columns,
    byte[] Arguments,
    string? OldTable,
    string? NewTable,
    uint Parent,
    string? Definition) : ICatalogRow<TriggerRow>
{
    public static string Name => "triggers";

    public static string Sql(CatalogServer server) =>
        $"""
        select
          t.oid,
          t.tgrelid,
          t.tgname,
          fn.nspname,
          f.proname,
          t.tgtype::int,
          t.tgenabled::text,
          t.tgconstraint <> 0,
          t.tgconstrrelid,
          t.tgdeferrable,
          t.tginitdeferred,
          t.tgattr::int2[],
          t.tgargs,
          t.tgoldtable,
          t.tgnewtable,
          t.tgparentid,
          case when t.tgqual is not null then pg_get_triggerdef(t.oid) end
        from pg_trigger t
        join pg_class c on c.oid = t.tgrelid
        join pg_namespace n on n.oid = c.relnamespace
        join pg_proc f on f.oid = t.tgfoid
        join pg_namespace fn on fn.oid = f.pronamespace
        where not t.tgisinternal and {server.IsRead("n")}
        order by t.tgrelid, t.tgname
        """;

    public static TriggerRow Read(RowCursor row) => new(
        row.Oid(),
        row.Oid(),
        row.Text(),
        row.Text(),
        row.Text(),
        row.Number(),
        row.Text(),
        row.Flag(),
        row.Oid(),
        row.Flag(),
        row.Flag(),
        row.Array<short>(),
        row.Bytes(),
        row.TextOrNull(),
        row.TextOrNull(),
        row.Oid(),
        row.TextOrNull());
}
