namespace SchemaKit.Model;

/// <summary>Blanks and comments between tokens.</summary>
internal static class SqlBlanks
{
    /// <summary>Where a blank or a comment ends; where it should begin, when there is none.</summary>
    public static int End(string sql, int at)
    {
        if (IsBlank(sql[at]))
            return at + 1;
        if (SqlTokens.StartsWith(sql, at, "--"))
            return EndOfLine(sql, at);
        return SqlTokens.StartsWith(sql, at, "/*") ? EndOfBlock(sql, at) : at;
    }

    public static bool StartsComment(string sql, int at) =>
        SqlTokens.StartsWith(sql, at, "--") || SqlTokens.StartsWith(sql, at, "/*");

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v';

    private static int EndOfLine(string sql, int at)
    {
        while (at < sql.Length && sql[at] is not ('\n' or '\r'))
            at++;
        return at;
    }

    /// <summary>Comments nest.</summary>
    private static int EndOfBlock(string sql, int at)
    {
        var depth = 0;
        while (at < sql.Length)
        {
            var (opens, closes) = (SqlTokens.StartsWith(sql, at, "/*"), SqlTokens.StartsWith(sql, at, "*/"));
            depth += opens ? 1 : closes ? -1 : 0;
            at += opens || closes ? 2 : 1;
            if (depth == 0)
                break;
        }

        return at;
    }
}
