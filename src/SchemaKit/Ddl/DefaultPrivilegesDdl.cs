using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/sql-alterdefaultprivileges.html"/>
internal static class DefaultPrivilegesDdl
{
    public static DdlStatement Of(DefaultPrivilegesModel privileges)
    {
        var text = "alter default privileges";
        if (privileges.ForRole is { } owner)
            text += $" for role {SqlText.Role(owner)}";
        if (privileges.Schema is { } schema)
            text += $" in schema {Identifier.Quote(schema)}";
        return new(DdlStatementKind.AlterDefaultPrivileges, privileges.Schema ?? "", $"{text} {Change(privileges)}");
    }

    private static string Change(DefaultPrivilegesModel privileges)
    {
        var grant = privileges.Grant;
        var what = $"{GrantDdl.Privileges(grant)} on {Word(privileges.On)}";
        return privileges.IsRevoked
            ? $"revoke {what} from {SqlText.Role(grant.Role)}"
            : $"grant {what} {GrantDdl.To(grant)}";
    }

    private static string Word(PrivilegedKind kind) => kind switch
    {
        PrivilegedKind.Tables => "tables",
        PrivilegedKind.Sequences => "sequences",
        PrivilegedKind.Routines => "routines",
        PrivilegedKind.Types => "types",
        PrivilegedKind.Schemas => "schemas",
        PrivilegedKind.LargeObjects => "large objects",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
