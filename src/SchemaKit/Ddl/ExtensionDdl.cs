using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createextension.html"/>
internal static class ExtensionDdl
{
    // Always if not exists: what an extension is does not depend on who created it.
    public static IEnumerable<DdlStatement> Of(ExtensionModel extension)
    {
        var name = Identifier.Quote(extension.Name);
        var text = $"create extension if not exists {name}";
        if (extension.Schema is { } schema)
            text += $" schema {Identifier.Quote(schema)}";
        if (extension.Version is { } version)
            text += $" version {Identifier.Literal(version)}";
        return
        [
            new(DdlStatementKind.CreateExtension, extension.Name, text),
            .. CommentDdl.On($"extension {name}", extension.Name, extension.Comment),
        ];
    }
}
