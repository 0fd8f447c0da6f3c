using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>One privilege on an object or a column whose privileges are not PostgreSQL's own.</summary>
/// <param name="IsOwner">Whether the owner has it, who would have it anyway.</param>
/// <param name="Role">The role; <c>public</c> for everybody; null where it is gone, or nobody has anything.</param>
/// <param name="IsRevoked">Whether the owner, who is <c>current_user</c> then, lacks it.</param>
internal sealed record PrivilegeRow(
    uint Class, uint Oid, int Column, bool IsOwner, string? Role, string? Privilege, bool IsGrantable, bool IsRevoked)
    : ICatalogRow<PrivilegeRow>
{
    private static readonly (uint Class, string Catalog, string Prefix, string Kind)[] s_sources =
    [
        (CatalogClass.Relation, "pg_class", "rel", "case o.relkind when 'S' then 's' else 'r' end::\"char\""),
        (CatalogClass.Routine, "pg_proc", "pro", "'f'"),
        (CatalogClass.Type, "pg_type", "typ", "'T'"),
        (CatalogClass.Schema, "pg_namespace", "nsp", "'n'"),
        (2328, "pg_foreign_data_wrapper", "fdw", "'F'"),
        (1417, "pg_foreign_server", "srv", "'S'"),
        (2612, "pg_language", "lan", "'l'"),
    ];

    public static string Name => "privileges";

    public static string Sql(CatalogServer server)
    {
        var objects = s_sources.Select(s =>
            Select(s.Class, $"{s.Catalog} o", "o.oid", $"o.{s.Prefix}owner", $"o.{s.Prefix}acl", "0"));
        var columns = Select(
            CatalogClass.Relation,
            "pg_attribute a join pg_class c on c.oid = a.attrelid cross join lateral (select a.attrelid as oid) o",
            "a.attrelid",
            "c.relowner",
            "a.attacl",
            "a.attnum::int");
        return string.Join("\nunion all\n", [.. objects, columns, .. s_sources.Select(Revoked)]);
    }

    public static PrivilegeRow Read(RowCursor row) => new(
        row.Oid(),
        row.Oid(),
        row.Number(),
        row.FlagOrFalse(),
        row.TextOrNull(),
        row.TextOrNull(),
        row.FlagOrFalse(),
        row.Flag());

    private static string Select(uint catalog, string from, string oid, string owner, string acl, string column) =>
        $"""
        select {catalog}::oid, {oid}, {column}, g.grantee = {owner},
          case when g.grantee = 0 then 'public' else r.rolname end, lower(g.privilege_type), g.is_grantable, false
        from {from}
        left join lateral aclexplode({acl}) g on true
        left join pg_roles r on r.oid = g.grantee
        where {acl} is not null and (o.oid >= 16384 or o.oid = 2200)
        """;

    /// <summary>What an owner has on a new object, and lacks; columns give an owner nothing.</summary>
    private static string Revoked((uint Class, string Catalog, string Prefix, string Kind) source)
    {
        var (owner, acl) = ($"o.{source.Prefix}owner", $"o.{source.Prefix}acl");
        return $"""
            select {source.Class}::oid, o.oid, 0, false, 'current_user', lower(g.privilege_type), false, true
            from {source.Catalog} o
            cross join lateral (
              select privilege_type from aclexplode(acldefault({source.Kind}, {owner})) where grantee = {owner}
              except select privilege_type from aclexplode({acl}) where grantee = {owner}) g
            where {acl} is not null and o.oid >= 16384
            """;
    }
}
