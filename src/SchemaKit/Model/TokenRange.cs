namespace SchemaKit.Model;

/// <summary>Some tokens of an expression, taken apart at the words and parentheses outside inner parentheses.</summary>
internal readonly struct TokenRange(IReadOnlyList<SqlToken> tokens, int start, int end)
{
    public int Count => end - start;

    public SqlToken this[int index] => tokens[start + index];

    public static TokenRange Of(SqlExpression expression)
    {
        var tokens = SqlTokens.Of(expression.Text);
        return new TokenRange(tokens, 0, tokens.Count).WithoutParentheses();
    }

    /// <summary>Whether it is <c>null</c>, alone or cast to a type.</summary>
    public bool IsNull => Count > 0 && this[0].Is("null") && (Count == 1 || this[1].Is("::"));

    public bool Has(string word)
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i].Is(word))
                return true;
        }

        return false;
    }

    public bool Means(TokenRange other)
    {
        if (Count != other.Count)
            return false;
        for (var i = 0; i < Count; i++)
        {
            if (this[i] != other[i])
                return false;
        }

        return true;
    }

    public TokenRange Skip(int count) => new(tokens, start + count, end);

    public TokenRange Take(int count) => new(tokens, start, start + count);

    public TokenRange WithoutParentheses()
    {
        var range = this;
        while (range.Count > 1 && range[0].Is("(") && range.Closing() == range.Count - 1)
            range = range.Skip(1).Take(range.Count - 2);
        return range;
    }

    /// <summary>The parts between a word; the whole when the word does not stand outside parentheses.</summary>
    public List<TokenRange> Split(string word)
    {
        var parts = new List<TokenRange>();
        var (depth, from, openBetweens) = (0, 0, 0);
        for (var i = 0; i < Count; i++)
        {
            depth += Depth(this[i]);
            if (depth != 0)
                continue;

            // "x between a and b": that "and" joins the bounds, not two conditions.
            if (this[i].Is("between"))
                openBetweens++;
            if (!this[i].Is(word))
                continue;
            if (word == "and" && openBetweens > 0)
            {
                openBetweens--;
                continue;
            }

            parts.Add(Skip(from).Take(i - from));
            from = i + 1;
        }

        parts.Add(Skip(from));
        return parts;
    }

    private int Closing()
    {
        var depth = 0;
        for (var i = 0; i < Count; i++)
        {
            depth += Depth(this[i]);
            if (depth == 0)
                return i;
        }

        return -1;
    }

    private static int Depth(SqlToken token) => (token.Kind, token.Text) switch
    {
        (SqlTokenKind.Sign, "(" or "[") => 1,
        (SqlTokenKind.Sign, ")" or "]") => -1,
        _ => 0,
    };
}
