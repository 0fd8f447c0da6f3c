using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createtype.html"/>
internal static class EnumDdl
{
    public static IEnumerable<DdlStatement> Of(EnumModel type, DdlOptions options)
    {
        var labels = string.Join(", ", type.Labels.Select(Identifier.Literal));
        var text = DoBlock.Around($"create type {type.Name.ToSql()} as enum ({labels})", options);
        return [new(DdlStatementKind.CreateType, type.Name.ToString(), text), .. CommentDdl.OnType(type)];
    }
}
