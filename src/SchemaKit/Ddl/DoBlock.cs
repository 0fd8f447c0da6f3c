namespace SchemaKit.Ddl;

/// <summary>Makes statements that have no <c>if not exists</c> of their own idempotent.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-do.html"/>
internal static class DoBlock
{
    /// <summary>The statement as it is, or in a block that ignores an object which is there already.</summary>
    public static string Around(string statement, DdlOptions options) =>
        options.IfNotExists ? Around(statement) : statement;

    private static string Around(string statement)
    {
        var tag = FreeTag(statement);
        return $"do {tag} begin\n{statement};\nexception when duplicate_object then null;\nend {tag}";
    }

    private static string FreeTag(string body)
    {
        var tag = "$$";
        for (var i = 0; body.IndexOf(tag, StringComparison.Ordinal) >= 0; i++)
            tag = $"$do{i}$";
        return tag;
    }
}
