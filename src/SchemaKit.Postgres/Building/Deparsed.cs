namespace SchemaKit.Postgres.Building;

/// <summary>Takes apart a text that the server wrote, minding quotes and parentheses.</summary>
internal static class Deparsed
{
    /// <summary>The parts between commas outside parentheses.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var parts = new List<string>();
        var from = 0;
        foreach (var at in Outside(text))
        {
            if (text[at] != ',')
                continue;
            parts.Add(text[from..at].Trim());
            from = at + 1;
        }

        parts.Add(text[from..].Trim());
        return parts;
    }

    /// <summary>The text in the first parentheses at or after a position.</summary>
    public static string Inside(string text, int start = 0)
    {
        var open = text.IndexOf('(', start);
        return text[(open + 1)..Closing(text, open)];
    }

    /// <summary>An expression without the collation and operator class that follow it.</summary>
    public static string Expression(string key) => key[..(Closing(key, key.IndexOf('(')) + 1)];

    /// <summary>Where words start outside quotes and parentheses; -1 where they do not.</summary>
    public static int Find(string text, string words)
    {
        foreach (var at in Outside(text))
        {
            if (string.CompareOrdinal(text, at, words, 0, words.Length) == 0)
                return at;
        }

        return -1;
    }

    private static int Closing(string text, int open)
    {
        foreach (var at in Outside(text, open + 1))
        {
            if (text[at] == ')')
                return at;
        }

        return text.Length;
    }

    /// <summary>
    /// The positions outside quotes and inner parentheses; a parenthesis that closes what was open is outside.
    /// </summary>
    private static IEnumerable<int> Outside(string text, int start = 0)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is '\'' or '"')
                i = EndOfQuote(text, i);
            else if (text[i] is '(' or '[')
                depth++;
            else if (text[i] is ')' or ']' && depth > 0)
                depth--;
            else if (depth == 0)
                yield return i;
        }
    }

    private static int EndOfQuote(string text, int start)
    {
        var hasEscapes = text[start] == '\'' && start > 0 && text[start - 1] == 'E';
        for (var i = start + 1; i < text.Length; i++)
        {
            if (hasEscapes && text[i] == '\\')
                i++;
            else if (text[i] == text[start])
                return i;
        }

        return text.Length;
    }
}
