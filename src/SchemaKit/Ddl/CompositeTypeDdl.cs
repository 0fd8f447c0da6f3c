using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createtype.html"/>
internal static class CompositeTypeDdl
{
    public static IEnumerable<DdlStatement> Of(CompositeTypeModel type, DdlOptions options)
    {
        var (sql, path) = (type.Name.ToSql(), type.Name.ToString());
        var text = SqlText.Block($"create type {sql} as", type.Attributes.Select(Attribute));
        return
        [
            new(DdlStatementKind.CreateType, path, DoBlock.Around(text, options)),
            .. CommentDdl.On($"type {sql}", path, type.Comment),
            .. type.Attributes.SelectMany(a => CommentDdl.OnColumn(type.Name, a.Name, a.Comment)),
            .. GrantDdl.On($"type {sql}", path, type.Grants, type.IsRevokedFromPublic),
        ];
    }

    private static string Attribute(AttributeModel attribute)
    {
        var collate = attribute.Collation is { } collation ? $" collate {collation}" : "";
        return $"{Identifier.Quote(attribute.Name)} {attribute.Type}{collate}";
    }
}
