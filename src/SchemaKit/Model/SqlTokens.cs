using SchemaKit.Naming;

namespace SchemaKit.Model;

/// <summary>Reads the tokens of an SQL expression, so that two spellings of one expression compare equal.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html"/>
internal static class SqlTokens
{
    private const string OperatorSigns = "+-*/<>=~!@#%^&|`?";

    /// <summary>An operator without one of these does not end in + or -: <c>a=-1</c> compares with <c>-1</c>.</summary>
    private const string SignsBeforePlusOrMinus = "~!@#%^&|`?";

    public static IReadOnlyList<SqlToken> Of(string sql)
    {
        var tokens = new List<SqlToken>();
        var at = 0;
        while (Next(sql, ref at) is (var token, _, _))
            tokens.Add(token);
        return tokens;
    }

    /// <summary>The tokens with the places where each starts and ends.</summary>
    public static IReadOnlyList<(SqlToken Token, int Start, int End)> PlacesIn(string sql)
    {
        var places = new List<(SqlToken Token, int Start, int End)>();
        var at = 0;
        while (Next(sql, ref at) is { } place)
            places.Add(place);
        return places;
    }

    private static (SqlToken Token, int Start, int End)? Next(string sql, ref int at)
    {
        while (at < sql.Length)
        {
            var start = at;
            at = SqlBlanks.End(sql, start);
            if (at == start)
                return (Read(sql, start, out at), start, at);
        }

        return null;
    }

    private static SqlToken Read(string sql, int at, out int end)
    {
        if (SqlQuotes.TryRead(sql, at, out var quoted, out end))
            return quoted;
        var first = sql[at];
        if (IsWordStart(first))
        {
            end = EndOfWord(sql, at);
            return new(SqlTokenKind.Word, Identifier.Fold(sql.Substring(at, end - at)));
        }

        if (SqlNumbers.Starts(sql, at))
        {
            end = SqlNumbers.End(sql, at);
            return new(SqlTokenKind.Number, sql.Substring(at, end - at));
        }

        if (first == '$' && at + 1 < sql.Length && sql[at + 1] is >= '0' and <= '9')
        {
            end = SqlNumbers.EndOfDigits(sql, at + 1);
            return new(SqlTokenKind.Parameter, sql.Substring(at, end - at));
        }

        end = EndOfSign(sql, at);
        var sign = sql.Substring(at, end - at);
        return new(SqlTokenKind.Sign, sign == "!=" ? "<>" : sign);
    }

    private static int EndOfSign(string sql, int at)
    {
        if (StartsWith(sql, at, "::") || StartsWith(sql, at, ":="))
            return at + 2;
        var end = at;
        var mayEndInSign = false;
        while (end < sql.Length && OperatorSigns.IndexOf(sql[end]) >= 0 && !SqlBlanks.StartsComment(sql, end))
        {
            mayEndInSign |= SignsBeforePlusOrMinus.IndexOf(sql[end]) >= 0;
            end++;
        }

        while (!mayEndInSign && end > at + 1 && sql[end - 1] is '+' or '-')
            end--;
        return end > at ? end : at + 1;
    }

    internal static int EndOfWord(string sql, int at)
    {
        while (at < sql.Length && (IsWordStart(sql[at]) || sql[at] is (>= '0' and <= '9') or '$'))
            at++;
        return at;
    }

    internal static bool IsWordStart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or >= '\u0080';

    internal static bool StartsWith(string sql, int at, string sign) =>
        string.CompareOrdinal(sql, at, sign, 0, sign.Length) == 0;
}
