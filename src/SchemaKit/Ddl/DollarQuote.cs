namespace SchemaKit.Ddl;

/// <summary>Texts between dollar signs, exactly as they are.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-DOLLAR-QUOTING"/>
internal static class DollarQuote
{
    public static string Around(string text)
    {
        var tag = FreeTag(text);
        return $"{tag}{text}{tag}";
    }

    /// <summary>A tag that does not occur in a text, nor where the text meets the tag.</summary>
    public static string FreeTag(string text)
    {
        var tag = "$$";
        for (var i = 0; $"{text}$".IndexOf(tag, StringComparison.Ordinal) >= 0; i++)
            tag = $"$do{i}$";
        return tag;
    }
}
