using SchemaKit.Model;

namespace SchemaKit.Expressions;

/// <summary>The statements of an SQL function: of a text, of <c>return …</c>, or of <c>begin atomic … end</c>.</summary>
internal static class SqlStatements
{
    public static IReadOnlyList<Subquery> Of(string body)
    {
        var tokens = SqlTokens.Of(body);
        var (start, end) = (0, tokens.Count);
        if (end > 2 && tokens[0].Is("begin") && tokens[1].Is("atomic") && tokens[end - 1].Is("end"))
            (start, end) = (2, end - 1);
        var statements = new List<Subquery>();
        var from = start;
        for (var i = start; i <= end; i++)
        {
            if (i < end && !tokens[i].Is(";"))
                continue;
            if (i > from)
                statements.Add(Statement([.. Enumerable.Range(from, i - from).Select(n => tokens[n])]));
            from = i + 1;
        }

        return statements;
    }

    private static Subquery Statement(SqlToken[] tokens)
    {
        if (tokens[0].Is("return"))
            tokens[0] = new(SqlTokenKind.Word, "select");
        return ExpressionParser.ParseQuery(tokens);
    }
}
