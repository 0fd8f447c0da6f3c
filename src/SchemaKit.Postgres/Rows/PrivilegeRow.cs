using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>One privilege on an object or a column whose privileges are not PostgreSQL's own.</summary>
/// <param name="Role">The role; <c>public</c> for everybody; null where it is gone, or nobody has anything.</param>
internal sealed record PrivilegeRow(
    uint Class, uint Oid, int Column, bool IsOwner, string? Role, string? Privilege, bool IsGrantable)
    : ICatalogRow<PrivilegeRow>
{
    private static readonly (uint Class, string Catalog, string Owner, string Acl, string Number)[] s_sources =
    [
        (CatalogClass.Relation, "pg_class", "o.relowner", "o.relacl", "0"),
        (CatalogClass.Routine, "pg_proc", "o.proowner", "o.proacl", "0"),
        (CatalogClass.Type, "pg_type", "o.typowner", "o.typacl", "0"),
        (CatalogClass.Schema, "pg_namespace", "o.nspowner", "o.nspacl", "0"),
        (2328, "pg_foreign_data_wrapper", "o.fdwowner", "o.fdwacl", "0"),
        (1417, "pg_foreign_server", "o.srvowner", "o.srvacl", "0"),
        (2612, "pg_language", "o.lanowner", "o.lanacl", "0"),
    ];

    public static string Name => "privileges";

    public static string Sql(CatalogServer server)
    {
        var objects = s_sources.Select(s => Select(s.Class, s.Catalog, "o.oid", s.Owner, s.Acl, "0"));
        var columns = Select(
            CatalogClass.Relation,
            "pg_attribute a join pg_class c on c.oid = a.attrelid cross join lateral (select a.attrelid as oid) o",
            "a.attrelid",
            "c.relowner",
            "a.attacl",
            "a.attnum::int");
        return string.Join("\nunion all\n", [.. objects, columns]);
    }

    public static PrivilegeRow Read(RowCursor row) => new(
        row.Oid(),
        row.Oid(),
        row.Number(),
        row.FlagOrFalse(),
        row.TextOrNull(),
        row.TextOrNull(),
        row.FlagOrFalse());

    private static string Select(uint catalog, string source, string oid, string owner, string acl, string column)
    {
        var from = source.Contains(' ', StringComparison.Ordinal) ? source : $"{source} o";
        return $"""
            select {catalog}::oid, {oid}, {column}, g.grantee = {owner},
              case when g.grantee = 0 then 'public' else r.rolname end, lower(g.privilege_type), g.is_grantable
            from {from}
            left join lateral aclexplode({acl}) g on true
            left join pg_roles r on r.oid = g.grantee
            where {acl} is not null and (o.oid >= 16384 or o.oid = 2200)
            """;
    }
}
