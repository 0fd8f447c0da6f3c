using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>One privilege on an object or a column whose privileges are not PostgreSQL's own.</summary>
/// <param name="IsOwner">Whether the owner has it, who would have it anyway.</param>
/// <param name="Role">The role; <c>public</c> for everybody; null where it is gone, or nobody has anything.</param>
/// <param name="IsRevoked">Whether the owner, who is <c>current_user</c> then, lacks it.</param>
/// <param name="Unseen">What is left out, in a sentence; null where nothing is.</param>
internal sealed record PrivilegeRow(
    uint Class,
    uint Oid,
    int Column,
    bool IsOwner,
    string? Role,
    string? Privilege,
    bool IsGrantable,
    bool IsRevoked,
    string? Unseen) : ICatalogRow<PrivilegeRow>
{
    private const string RelationKind = "case relkind when 'S' then 's' else 'r' end::\"char\"";

    private static readonly (uint Class, string Catalog, string Prefix, string Kind, string? Schema)[] s_sources =
    [
        (CatalogClass.Relation, "pg_class", "rel", RelationKind, "relnamespace"),
        (CatalogClass.Routine, "pg_proc", "pro", "'f'", "pronamespace"),
        (CatalogClass.Type, "pg_type", "typ", "'T'", "typnamespace"),
        (CatalogClass.Schema, "pg_namespace", "nsp", "'n'", "oid"),
        (2328, "pg_foreign_data_wrapper", "fdw", "'F'", null),
        (1417, "pg_foreign_server", "srv", "'S'", null),
        (2612, "pg_language", "lan", "'l'", null),
    ];

    public static string Name => "privileges";

    // An owner has some privileges on a new object, none on a column. And whoever made the schema public is not asked.
    public static string Sql(CatalogServer server) =>
        $"""
        with changed as materialized (
          {Changed(server)}),
        lost as (
          select a.class, a.oid, lower(o.privilege_type) as privilege
          from changed a
          cross join lateral aclexplode(acldefault(a.kind, a.owner)) o
          where a.number = 0 and o.grantee = a.owner and not exists (
            select from aclexplode(a.acl) g where g.grantee = a.owner and g.privilege_type = o.privilege_type))
        select
          a.class,
          a.oid,
          a.number,
          g.grantee = a.owner,
          case when g.grantee = 0 then 'public' else r.rolname end,
          lower(g.privilege_type),
          g.is_grantable,
          false,
          case when g.grantee not in (0, a.owner) and r.oid is null
            then format('The privileges of a role that is gone on the %s are left out.',
              pg_describe_object(a.class, a.oid, a.number)) end
        from changed a
        left join lateral aclexplode(a.acl) g on true
        left join pg_roles r on r.oid = g.grantee
        union all
        select class, oid, 0, false, 'current_user', privilege, false, true, null
        from lost
        where oid >= 16384
        union all
        select class, oid, 0, true, null, null, false, true,
          format('The owner of the %s lacks the privileges %s, which is left out.',
            pg_describe_object(class, oid, 0), string_agg(privilege, ', ' order by privilege))
        from lost
        where oid < 16384
        group by class, oid
        """;

    public static PrivilegeRow Read(RowCursor row) => new(
        row.Oid(),
        row.Oid(),
        row.Number(),
        row.FlagOrFalse(),
        row.TextOrNull(),
        row.TextOrNull(),
        row.FlagOrFalse(),
        row.Flag(),
        row.TextOrNull());

    /// <summary>The privileges that somebody changed, but for those on objects of extensions.</summary>
    private static string Changed(CatalogServer server)
    {
        var objects = s_sources.Select(s =>
            $"select {s.Class}::oid, oid, 0, {s.Prefix}owner, {s.Kind}, {s.Prefix}acl, {s.Schema ?? "null"}::oid "
            + $"from {s.Catalog} where {s.Prefix}acl is not null and (oid >= 16384 or oid = 2200)");
        const string Columns =
            """
            select 1259::oid, attrelid, attnum::int, (select relowner from pg_class where oid = attrelid), 'c',
              attacl, (select relnamespace from pg_class where oid = attrelid)
            from pg_attribute where attacl is not null and attrelid >= 16384 and not attisdropped
            """;
        return $"""
            select x.*
            from ({string.Join("\nunion all\n", [.. objects, Columns])}) x(class, oid, number, owner, kind, acl, schema)
            left join pg_namespace n on n.oid = x.schema
            where (x.schema is null or ({server.IsRead("n")})) and not exists (
              select from pg_depend d where d.classid = x.class and d.objid = x.oid and d.deptype = 'e')
            """;
    }
}
