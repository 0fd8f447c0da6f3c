namespace SchemaKit.Ddl;

/// <summary>Makes statements that have no <c>if not exists</c> of their own idempotent.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-do.html"/>
internal static class DoBlock
{
    /// <summary>The statement as it is, or in a block that ignores an object which is there already.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="options">How the script is written.</param>
    /// <param name="exists">What the server calls the error of an object of this kind that is there.</param>
    public static string Around(string statement, DdlOptions options, string exists = "duplicate_object") =>
        options.IfNotExists ? Around(statement, exists) : statement;

    private static string Around(string statement, string exists)
    {
        var tag = DollarQuote.FreeTag(statement);
        return $"do {tag} begin\n{statement};\nexception when {exists} then null;\nend {tag}";
    }
}
