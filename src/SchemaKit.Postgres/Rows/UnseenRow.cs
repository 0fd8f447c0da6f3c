using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>
/// What is there but is not read whole: hidden from the role, or beyond what one statement can create again.
/// </summary>
internal sealed record UnseenRow(string Sentence) : ICatalogRow<UnseenRow>
{
    public static string Name => "what is not seen";

    public static string Sql(CatalogServer server) =>
        $"""
        with changed as materialized ({Privileges(server)})
        select format('The subscription %s is left out: it holds a connection string, which is a secret.', s.subname)
        from pg_subscription s
        where s.subdbid = (select oid from pg_database where datname = current_database())
        union all
        select format('The options of the user mapping for %s on the server %s are hidden from %s.',
          u.usename, u.srvname, current_user)
        from pg_user_mappings u
        where u.umoptions is null
          and not (select r.rolsuper from pg_roles r where r.rolname = current_user)
          and (u.umuser = 0 or u.usename <> current_user)
          and not pg_has_role((select f.srvowner from pg_foreign_server f where f.oid = u.srvid), 'usage')
        union all
        select format('The owner of the %s lacks the privileges %s, which is left out.',
          pg_describe_object(a.class, a.oid, a.number),
          string_agg(lower(o.privilege_type), ', ' order by o.privilege_type))
        from changed a
        cross join lateral aclexplode(acldefault(a.kind, a.owner)) o
        where a.oid < 16384 and a.number = 0 and o.grantee = a.owner and not exists (
          select from aclexplode(a.acl) g where g.grantee = a.owner and g.privilege_type = o.privilege_type)
        group by a.class, a.oid, a.number
        union all
        select format('The privileges of a role that is gone on the %s are left out.',
          pg_describe_object(a.class, a.oid, a.number))
        from changed a
        where exists (
          select from aclexplode(a.acl) g
          where g.grantee not in (0, a.owner) and not exists (select from pg_roles r where r.oid = g.grantee))
        union all
        select 'Default privileges of a role that is gone are left out.'
        from pg_default_acl d
        where not exists (select from pg_roles r where r.oid = d.defaclrole) or exists (
          select from aclexplode(d.defaclacl) g
          where g.grantee <> 0 and not exists (select from pg_roles r where r.oid = g.grantee))
        union all
        select format('The policy %s of %s.%s is %s: a role of it is gone.', p.polname, n.nspname, c.relname,
          case when exists (select from unnest(p.polroles) o(role) join pg_roles r on r.oid = o.role)
            then 'read without it' else 'left out' end)
        from pg_policy p
        join pg_class c on c.oid = p.polrelid
        join pg_namespace n on n.oid = c.relnamespace
        where {server.IsRead("n")} and exists (
          select from unnest(p.polroles) o(role)
          where o.role <> 0 and not exists (select from pg_roles r where r.oid = o.role))
        order by 1
        """;

    public static UnseenRow Read(RowCursor row) => new(row.Text());

    /// <summary>The privileges that somebody changed, but for those on objects of extensions.</summary>
    private static string Privileges(CatalogServer server)
    {
        (string Catalog, string Kind, string Prefix, string? Schema)[] sources =
        [
            ("pg_class", "case relkind when 'S' then 's' else 'r' end::\"char\"", "rel", "relnamespace"),
            ("pg_proc", "'f'", "pro", "pronamespace"),
            ("pg_type", "'T'", "typ", "typnamespace"),
            ("pg_namespace", "'n'", "nsp", "oid"),
            ("pg_foreign_data_wrapper", "'F'", "fdw", null),
            ("pg_foreign_server", "'S'", "srv", null),
            ("pg_language", "'l'", "lan", null),
        ];
        var objects = sources.Select(s =>
            $"select '{s.Catalog}'::regclass::oid, oid, 0, {s.Prefix}owner, {s.Kind}, {s.Prefix}acl, "
            + $"{s.Schema ?? "null"}::oid from {s.Catalog} where {s.Prefix}acl is not null "
            + "and (oid >= 16384 or oid = 2200)");
        const string Columns =
            """
            select 'pg_class'::regclass::oid, attrelid, attnum::int,
            (select relowner from pg_class where oid = attrelid), 'c',
              attacl, (select relnamespace from pg_class where oid = attrelid)
            from pg_attribute where attacl is not null and attrelid >= 16384
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
