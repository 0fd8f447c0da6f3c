using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createschema.html"/>
internal static class SchemaDdl
{
    public static IEnumerable<DdlStatement> Of(SchemaModel schema, DdlOptions options)
    {
        // Every database is made with it.
        if (schema.Name == "public")
            return CommentDdl.OnSchema(schema);

        var text = $"create schema{SqlText.IfNotExists(options)} {Identifier.Quote(schema.Name)}";
        return [new(DdlStatementKind.CreateSchema, schema.Name, text), .. CommentDdl.OnSchema(schema)];
    }
}
