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
        select format('The type %s.%s is left out: its own functions must be there before it.', n.nspname, t.typname)
        from pg_type t
        join pg_namespace n on n.oid = t.typnamespace
        left join pg_range r on r.rngtypid = t.oid
        where t.oid >= 16384 and {server.IsRead("n")}
          and ((t.typtype = 'b' and not exists (select from pg_type e where e.typarray = t.oid))
            or (t.typtype = 'r' and r.rngcanonical <> 0))
          and not exists (
            select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
        union all
        select format('The privileges of a role that is gone on %s.%s are left out.', n.nspname, c.relname)
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where c.relacl is not null and {server.IsRead("n")} and exists (
          select from aclexplode(c.relacl) a
          where a.grantee <> 0 and not exists (select from pg_roles r where r.oid = a.grantee))
        union all
        select format('What is special of the not-null constraint %s of %s.%s is left out.', k.conname, n.nspname, c.relname)
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace
        where {server.UnusualNotNull} and {server.IsRead("n")}
        order by 1
        """;

    public static UnseenRow Read(RowCursor row) => new(row.Text());
}
