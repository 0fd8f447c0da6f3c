using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createschema.html"/>
internal static class SchemaDdl
{
    public static IEnumerable<DdlStatement> Of(SchemaModel schema, DdlOptions options)
    {
        var sql = $"schema {Identifier.Quote(schema.Name)}";
        // Every database is made with it.
        if (schema.Name != "public")
        {
            var text = $"create schema{SqlText.IfNotExists(options)} {Identifier.Quote(schema.Name)}";
            yield return new(DdlStatementKind.CreateSchema, schema.Name, text);
        }

        foreach (var comment in CommentDdl.On(sql, schema.Name, schema.Comment))
            yield return comment;
        foreach (var grant in GrantDdl.On(sql, schema.Name, schema.Grants, schema.IsRevokedFromPublic))
            yield return grant;
    }
}
