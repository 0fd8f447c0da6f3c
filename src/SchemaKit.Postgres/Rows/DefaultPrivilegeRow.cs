using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>A privilege that new objects get, or, where it is missing from what PostgreSQL gives, do not get.</summary>
/// <param name="ForRole">The role whose new objects are meant; null for the one that reads.</param>
/// <param name="Kind">The letter of <c>defaclobjtype</c>.</param>
internal sealed record DefaultPrivilegeRow(
    string? ForRole, string? Schema, string Kind, bool IsRevoked, string Role, string[] Privileges, bool IsGrantable)
    : ICatalogRow<DefaultPrivilegeRow>
{
    public static string Name => "default privileges";

    public static string Sql(CatalogServer server) =>
        $"""
        with entry as (
          select
            d.oid, o.rolname as owner, n.nspname, d.defaclobjtype::text as kind, d.defaclacl as acl,
            case when d.defaclnamespace = 0
              then acldefault(case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end, d.defaclrole)
              else null::aclitem[] end as usual
          from pg_default_acl d
          join pg_roles o on o.oid = d.defaclrole
          left join pg_namespace n on n.oid = d.defaclnamespace
          where d.defaclnamespace = 0 or ({server.IsRead("n")})),
        change as (
          select e.oid, false as is_revoked, g.grantee, g.privilege_type, g.is_grantable
          from entry e cross join lateral (
            select grantee, privilege_type, is_grantable from aclexplode(e.acl)
            except select grantee, privilege_type, is_grantable from aclexplode(e.usual)) g
          union all
          select e.oid, true, g.grantee, g.privilege_type, false
          from entry e cross join lateral (
            select grantee, privilege_type from aclexplode(e.usual)
            except select grantee, privilege_type from aclexplode(e.acl)) g)
        select
          case when e.owner <> current_user then e.owner end,
          e.nspname,
          e.kind,
          c.is_revoked,
          case when c.grantee = 0 then 'public' else r.rolname end,
          array_agg(lower(c.privilege_type)),
          c.is_grantable
        from change c
        join entry e on e.oid = c.oid
        left join pg_roles r on r.oid = c.grantee
        where c.grantee = 0 or r.oid is not null
        group by e.owner, e.nspname, e.kind, c.is_revoked, c.grantee, r.rolname, c.is_grantable
        order by 1 nulls first, 2 nulls first, 3, 4 desc, 5, 7
        """;

    public static DefaultPrivilegeRow Read(RowCursor row) => new(
        row.TextOrNull(),
        row.TextOrNull(),
        row.Text(),
        row.Flag(),
        row.Text(),
        row.Array<string>(),
        row.Flag());
}
