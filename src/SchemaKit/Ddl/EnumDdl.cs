using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createtype.html"/>
internal static class EnumDdl
{
    public static IEnumerable<DdlStatement> Of(EnumModel type, DdlOptions options)
    {
        var (sql, path) = ($"type {type.Name.ToSql()}", type.Name.ToString());
        var labels = string.Join(", ", type.Labels.Select(Identifier.Literal));
        return
        [
            new(DdlStatementKind.CreateType, path, DoBlock.Around($"create {sql} as enum ({labels})", options)),
            .. CommentDdl.On(sql, path, type.Comment),
            .. GrantDdl.On(sql, path, type.Grants, type.IsRevokedFromPublic),
        ];
    }
}
