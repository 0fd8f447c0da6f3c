using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/sql-grant.html"/>
internal static class GrantDdl
{
    public static IEnumerable<DdlStatement> On(TableModel table) => table.Grants.Count == 0
        ? []
        : On($"table {table.Name.ToSql()}", table.Name.ToString(), table.Grants);

    /// <summary>The privileges on an object, after what is taken from everybody.</summary>
    /// <param name="sql">The kind of object and its name as SQL.</param>
    /// <param name="path">The path of the object.</param>
    /// <param name="grants">The privileges.</param>
    /// <param name="isRevokedFromPublic">Whether everybody loses what PostgreSQL gives to everybody.</param>
    public static IEnumerable<DdlStatement> On(
        string sql, string path, ValueList<GrantModel> grants, bool isRevokedFromPublic = false)
    {
        if (isRevokedFromPublic)
            yield return new(DdlStatementKind.Revoke, path, $"revoke all on {sql} from public");
        foreach (var grant in grants)
        {
            yield return grant.IsRevoked
                ? new(DdlStatementKind.Revoke, path, $"revoke {Privileges(grant)} on {sql} from {SqlText.Role(grant.Role)}")
                {
                    IsLast = true,
                }
                : new(DdlStatementKind.Grant, path, $"grant {Privileges(grant)} on {sql} {To(grant)}");
        }
    }

    public static string Privileges(GrantModel grant)
    {
        var columns = grant.Columns.Count == 0 ? "" : $" {SqlText.Names(grant.Columns)}";
        return string.Join(", ", grant.Privileges.Select(privilege => privilege + columns));
    }

    public static string To(GrantModel grant)
    {
        var option = grant.WithGrantOption ? " with grant option" : "";
        return $"to {SqlText.Role(grant.Role)}{option}";
    }
}
