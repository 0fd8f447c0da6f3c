namespace SchemaKit.Model;

/// <summary>Numbers: <c>1</c>, <c>1.5e-3</c>, <c>.5</c>, <c>0x1F</c>, <c>1_000</c>.</summary>
internal static class SqlNumbers
{
    public static bool Starts(string sql, int at) =>
        IsDigit(sql, at) || (sql[at] == '.' && IsDigit(sql, at + 1));

    public static int End(string sql, int at)
    {
        if (sql[at] == '0' && at + 2 < sql.Length && sql[at + 1] is 'x' or 'X' or 'o' or 'O' or 'b' or 'B'
            && Uri.IsHexDigit(sql[at + 2]))
        {
            return EndOfHexDigits(sql, at + 2);
        }

        var end = EndOfDigits(sql, at);
        // 1..2 has no dot of the number's own.
        if (end < sql.Length && sql[end] == '.' && !SqlTokens.StartsWith(sql, end, ".."))
            end = EndOfDigits(sql, end + 1);
        return EndOfExponent(sql, end);
    }

    public static int EndOfDigits(string sql, int at)
    {
        while (IsDigit(sql, at) || (at < sql.Length && sql[at] == '_' && IsDigit(sql, at + 1)))
            at++;
        return at;
    }

    private static int EndOfHexDigits(string sql, int at)
    {
        while (at < sql.Length && (Uri.IsHexDigit(sql[at]) || sql[at] == '_'))
            at++;
        return at;
    }

    private static int EndOfExponent(string sql, int at)
    {
        if (at >= sql.Length || sql[at] is not ('e' or 'E'))
            return at;
        var digits = at + 1 < sql.Length && sql[at + 1] is '+' or '-' ? at + 2 : at + 1;
        return IsDigit(sql, digits) ? EndOfDigits(sql, digits) : at;
    }

    private static bool IsDigit(string sql, int at) => at < sql.Length && sql[at] is >= '0' and <= '9';
}
