using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>
/// What is there but is not read whole: hidden from the role, or beyond what one statement can create again. Privileges
/// say so themselves.
/// </summary>
internal sealed record UnseenRow(string Sentence) : ICatalogRow<UnseenRow>
{
    public static string Name => "what is not seen";

    public static string Sql(CatalogServer server) =>
        $"""
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
}
