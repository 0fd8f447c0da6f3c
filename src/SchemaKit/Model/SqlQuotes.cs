using System.Globalization;
using System.Text;

namespace SchemaKit.Model;

/// <summary>
/// What stands in quotes: <c>"name"</c>, <c>'text'</c>, <c>E'te\nxt'</c>, <c>U&amp;'\0441'</c>, <c>$tag$text$tag$</c>,
/// <c>B'101'</c>.
/// </summary>
internal static class SqlQuotes
{
    public static bool TryRead(string sql, int at, out SqlToken token, out int end)
    {
        (token, end) = (default, at);
        switch (sql[at])
        {
            case '"':
                token = SqlToken.Quoted(Unquoted(sql, at, '"', hasEscapes: false, out end));
                return true;
            case '\'':
                token = Text(sql, at, hasEscapes: false, out end);
                return true;
            case '$':
                return TryDollarQuoted(sql, at, out token, out end);
            case 'e' or 'E' when IsQuoteAt(sql, at + 1):
                token = Text(sql, at + 1, hasEscapes: true, out end);
                return true;
            // The national character set is that of the database.
            case 'n' or 'N' when IsQuoteAt(sql, at + 1):
                token = Text(sql, at + 1, hasEscapes: false, out end);
                return true;
            case 'b' or 'B' or 'x' or 'X' when IsQuoteAt(sql, at + 1):
                Unquoted(sql, at + 1, '\'', hasEscapes: false, out end);
                token = new(SqlTokenKind.Bits, sql.Substring(at, end - at));
                return true;
            case 'u' or 'U' when at + 2 < sql.Length && sql[at + 1] == '&' && sql[at + 2] is '"' or '\'':
                var quote = sql[at + 2];
                var text = UnicodeUnescaped(Unquoted(sql, at + 2, quote, hasEscapes: false, out end));
                token = quote == '"' ? SqlToken.Quoted(text) : new(SqlTokenKind.Text, text);
                return true;
            default:
                return false;
        }
    }

    private static bool IsQuoteAt(string sql, int at) => at < sql.Length && sql[at] == '\'';

    /// <summary>Strings with a line break between them are one.</summary>
    private static SqlToken Text(string sql, int at, bool hasEscapes, out int end)
    {
        var text = Unquoted(sql, at, '\'', hasEscapes, out end);
        while (Continuation(sql, end) is { } next)
            text += Unquoted(sql, next, '\'', hasEscapes, out end);
        return new(SqlTokenKind.Text, text);
    }

    private static int? Continuation(string sql, int at)
    {
        var start = at;
        while (at < sql.Length && SqlBlanks.IsBlank(sql[at]))
            at++;
        return IsQuoteAt(sql, at) && sql.IndexOf('\n', start, at - start) >= 0 ? at : null;
    }

    private static string Unquoted(string sql, int at, char quote, bool hasEscapes, out int end)
    {
        var text = new StringBuilder();
        for (end = at + 1; end < sql.Length; end++)
        {
            if (sql[end] == '\\' && hasEscapes && end + 1 < sql.Length)
            {
                end = ReadEscape(sql, end + 1, text) - 1;
                continue;
            }

            if (sql[end] == quote)
            {
                var isDoubled = end + 1 < sql.Length && sql[end + 1] == quote;
                if (!isDoubled)
                    break;
                end++;
            }

            text.Append(sql[end]);
        }

        end = Math.Min(end + 1, sql.Length);
        return text.ToString();
    }

    /// <returns>Where the escape ends.</returns>
    private static int ReadEscape(string sql, int at, StringBuilder text)
    {
        switch (sql[at])
        {
            case 'b':
                text.Append('\b');
                break;
            case 'f':
                text.Append('\f');
                break;
            case 'n':
                text.Append('\n');
                break;
            case 'r':
                text.Append('\r');
                break;
            case 't':
                text.Append('\t');
                break;
            case 'x' when DigitsAt(sql, at + 1, 1, 16) > 0:
                return AppendCode(sql, at + 1, 2, 16, text);
            case 'u' when DigitsAt(sql, at + 1, 4, 16) == 4:
                return AppendCode(sql, at + 1, 4, 16, text);
            case 'U' when DigitsAt(sql, at + 1, 8, 16) == 8:
                return AppendCode(sql, at + 1, 8, 16, text);
            case >= '0' and <= '7':
                return AppendCode(sql, at, 3, 8, text);
            default:
                text.Append(sql[at]);
                break;
        }

        return at + 1;
    }

    private static int AppendCode(string sql, int at, int most, int radix, StringBuilder text)
    {
        var length = DigitsAt(sql, at, most, radix);
        var code = Convert.ToInt32(sql.Substring(at, length), radix);
        Append(code, text);
        return at + length;
    }

    // What is no character is kept out: the server refuses it.
    private static void Append(int code, StringBuilder text)
    {
        if (code is >= 0x10000 and <= 0x10FFFF)
            text.Append(char.ConvertFromUtf32(code));
        else if (code is > 0 and < 0x10000)
            text.Append((char)code);
    }

    private static int DigitsAt(string sql, int at, int most, int radix)
    {
        var length = 0;
        while (length < most && at + length < sql.Length && IsDigit(sql[at + length], radix))
            length++;
        return length;
    }

    private static bool IsDigit(char c, int radix) => radix == 8 ? c is >= '0' and <= '7' : Uri.IsHexDigit(c);

    /// <summary>The text behind <c>\0441</c> and <c>\+00041F</c>.</summary>
    private static string UnicodeUnescaped(string escaped)
    {
        var text = new StringBuilder();
        for (var at = 0; at < escaped.Length; at++)
        {
            var (skip, digits) = escaped[at] != '\\' ? (0, 0)
                : at + 1 < escaped.Length && escaped[at + 1] == '+' ? (2, 6) : (1, 4);
            if (digits > 0 && DigitsAt(escaped, at + skip, digits, 16) == digits)
            {
                var code = escaped.Substring(at + skip, digits);
                Append(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture), text);
                at += skip + digits - 1;
                continue;
            }

            // A doubled backslash is one.
            if (skip == 1 && at + 1 < escaped.Length && escaped[at + 1] == '\\')
                at++;
            text.Append(escaped[at]);
        }

        return text.ToString();
    }

    private static bool TryDollarQuoted(string sql, int at, out SqlToken token, out int end)
    {
        (token, end) = (default, at);
        var tagEnd = at + 1;
        if (tagEnd < sql.Length && SqlTokens.IsWordStart(sql[tagEnd]))
        {
            while (tagEnd < sql.Length && (SqlTokens.IsWordStart(sql[tagEnd]) || sql[tagEnd] is >= '0' and <= '9'))
                tagEnd++;
        }

        if (tagEnd >= sql.Length || sql[tagEnd] != '$')
            return false;
        var tag = sql.Substring(at, tagEnd + 1 - at);
        var close = sql.IndexOf(tag, tagEnd + 1, StringComparison.Ordinal);
        var last = close < 0 ? sql.Length : close;
        token = new(SqlTokenKind.Text, sql.Substring(tagEnd + 1, last - tagEnd - 1));
        end = close < 0 ? sql.Length : close + tag.Length;
        return true;
    }
}
