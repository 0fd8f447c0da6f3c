using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>A policy; a role that is gone is null in its list.</summary>
internal sealed record PolicyRow(
    uint Oid,
    uint Relation,
    string PolicyName,
    string Command,
    bool IsPermissive,
    string?[] Roles,
    string? Using,
    string? WithCheck) : ICatalogRow<PolicyRow>
{
    public static string Name => "policies";

    public static string Sql(CatalogServer server) =>
        $"""
        select
          p.oid,
          p.polrelid,
          p.polname,
          p.polcmd::text,
          p.polpermissive,
          array(
            select case when o.role = 0 then 'public' else r.rolname end::text
            from unnest(p.polroles) o(role)
            left join pg_roles r on r.oid = o.role
            order by 1),
          pg_get_expr(p.polqual, p.polrelid),
          pg_get_expr(p.polwithcheck, p.polrelid)
        from pg_policy p
        join pg_class c on c.oid = p.polrelid
        join pg_namespace n on n.oid = c.relnamespace
        where {server.IsRead("n")}
        order by p.polrelid, p.polname
        """;

    public static PolicyRow Read(RowCursor row) => new(
        row.Oid(),
        row.Oid(),
        row.Text(),
        row.Text(),
        row.Flag(),
        row.Array<string?>(),
        row.TextOrNull(),
        row.TextOrNull());
}
