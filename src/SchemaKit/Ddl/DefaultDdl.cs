using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <summary>
/// The grammar takes only a restricted expression after <c>default</c>: <c>now() at time zone 'utc'</c> must stand in
/// parentheses there. Those of more than one word outside quotes and parentheses get them; the others are pleasanter
/// without.
/// </summary>
internal static class DefaultDdl
{
    public static string Of(SqlExpression value) =>
        HasSeveralWords(value.Text) ? SqlText.Parenthesized(value) : value.Text;

    private static bool HasSeveralWords(string text)
    {
        var depth = 0;
        var quote = '\0';
        var previous = '\0';
        foreach (var letter in text)
        {
            var follows = previous;
            previous = letter;
            if (quote != '\0')
            {
                quote = letter == quote ? '\0' : quote;
                continue;
            }

            switch (letter)
            {
                case '\'' or '"':
                    quote = letter;
                    break;
                case '(' or '[':
                    depth++;
                    break;
                case ')' or ']':
                    depth--;
                    break;
                default:
                    if (depth == 0 && (char.IsWhiteSpace(letter) || (follows == ')' && char.IsLetter(letter))))
                        return true;
                    break;
            }
        }

        return text.IndexOf("--", StringComparison.Ordinal) >= 0;
    }
}
