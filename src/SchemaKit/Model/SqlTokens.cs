using System.Text;

namespace SchemaKit.Model;

/// <summary>Reads the tokens of an SQL expression, so that two spellings of one expression compare equal.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html"/>
internal static class SqlTokens
{
    private const string OperatorSigns = "+-*/<>=~!@#%^&|`?:";

    public static IReadOnlyList<SqlToken> Of(string sql)
    {
        var tokens = new List<SqlToken>();
        var at = 0;
        while (at < sql.Length)
        {
            var end = EndOfBlank(sql, at);
            if (end == at)
                tokens.Add(Read(sql, at, out end));
            at = end;
        }

        return tokens;
    }

    private static SqlToken Read(string sql, int at, out int end)
    {
        var first = sql[at];
        if (first == '"')
            return SqlToken.Quoted(Unquoted(sql, at, '"', out end));
        if (first == '\'')
            return new(SqlTokenKind.Literal, $"'{Unquoted(sql, at, '\'', out end)}");
        if (first == '$' && TryDollarQuoted(sql, at, out end))
            return new(SqlTokenKind.Literal, sql.Substring(at, end - at));
        if (IsWordPart(first))
        {
            end = EndWhile(sql, at, IsWordPart);
            return new(SqlTokenKind.Word, sql.Substring(at, end - at).ToLowerInvariant());
        }

        end = OperatorSigns.IndexOf(first) < 0 ? at + 1 : EndWhile(sql, at, c => OperatorSigns.IndexOf(c) >= 0);
        return new(SqlTokenKind.Sign, sql.Substring(at, end - at));
    }

    private static int EndOfBlank(string sql, int at)
    {
        if (char.IsWhiteSpace(sql[at]))
            return at + 1;
        if (Starts(sql, at, "--"))
            return EndWhile(sql, at, c => c != '\n');
        if (!Starts(sql, at, "/*"))
            return at;
        var close = sql.IndexOf("*/", at + 2, StringComparison.Ordinal);
        return close < 0 ? sql.Length : close + 2;
    }

    private static string Unquoted(string sql, int at, char quote, out int end)
    {
        var text = new StringBuilder();
        for (end = at + 1; end < sql.Length; end++)
        {
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

    private static bool TryDollarQuoted(string sql, int at, out int end)
    {
        end = at;
        var tagEnd = EndWhile(sql, at + 1, c => c != '$' && IsWordPart(c));
        if (tagEnd >= sql.Length || sql[tagEnd] != '$')
            return false;
        var tag = sql.Substring(at, tagEnd + 1 - at);
        var close = sql.IndexOf(tag, tagEnd + 1, StringComparison.Ordinal);
        end = close < 0 ? sql.Length : close + tag.Length;
        return true;
    }

    private static int EndWhile(string sql, int at, Func<char, bool> belongs)
    {
        while (at < sql.Length && belongs(sql[at]))
            at++;
        return at;
    }

    private static bool Starts(string sql, int at, string sign) =>
        string.CompareOrdinal(sql, at, sign, 0, sign.Length) == 0;

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';
}
