using SchemaKit.Model;

namespace SchemaKit.Expressions;

/// <summary>
/// Parses scalar expressions by precedence climbing. What it cannot parse moves it to the end of its tokens, where
/// every question is answered with no, so that it always comes back and never throws.
/// </summary>
internal sealed partial class ExpressionParser
{
    /// <summary>Bounds the depth of the tree, which is walked by recursion.</summary>
    private const int MostNested = 200;

    private const int MostOperators = 2000;

    /// <summary>Stands after the last token, and is no word and no name.</summary>
    private static readonly SqlToken s_end = new(SqlTokenKind.Sign, "");

    private readonly IReadOnlyList<SqlToken> _tokens;
    private readonly HashSet<string> _commonTables;
    private readonly int _end;
    private int _at;
    private int _depth;
    private int _operators;
    private bool _hasFailed;

    private ExpressionParser(
        IReadOnlyList<SqlToken> tokens, int start, int end, int depth = 0, HashSet<string>? commonTables = null)
    {
        (_tokens, _at, _end, _depth) = (tokens, start, end, depth);
        _commonTables = commonTables ?? [];
    }

    public static Expression Parse(string text) => Parse(SqlTokens.Of(text));

    public static Expression Parse(IReadOnlyList<SqlToken> tokens)
    {
        var parser = new ExpressionParser(tokens, 0, tokens.Count);
        var expression = parser.ParseExpression();
        return parser.IsDone ? expression : new Unparsed(string.Join(" ", tokens.Select(t => t.ToSql())));
    }

    /// <summary>Whether all was understood, to the end.</summary>
    private bool IsDone => !_hasFailed && _at == _end;

    private SqlToken Current => Peek(0);

    private SqlToken Peek(int ahead) => _at + ahead < _end ? _tokens[_at + ahead] : s_end;

    private bool IsAt(string word) => Current.Is(word);

    private bool IsAt(string first, string second) => Current.Is(first) && Peek(1).Is(second);

    private bool TryTake(string word)
    {
        if (!IsAt(word))
            return false;
        _at++;
        return true;
    }

    private bool TryTake(string first, string second)
    {
        if (!IsAt(first, second))
            return false;
        _at += 2;
        return true;
    }

    private void Expect(string word)
    {
        if (!TryTake(word))
            Fail();
    }

    private Expression Fail()
    {
        _hasFailed = true;
        _at = _end;
        return Literal.Null;
    }

    private Expression ParseExpression() => ParseOperand(Precedence.None);

    private Expression ParseOperand(Precedence minimum)
    {
        if (_depth >= MostNested)
            return Fail();
        _depth++;
        var left = ParsePrefix();
        while (Extend(left, minimum) is { } longer)
        {
            left = longer;
            if (++_operators > MostOperators)
                return Fail();
        }

        _depth--;
        return left;
    }

    private Expression Operand(Precedence of) => ParseOperand(of + 1);

    private ValueList<Expression> ParseList(string close)
    {
        var items = new List<Expression>();
        do
            items.Add(ParseExpression());
        while (TryTake(","));
        Expect(close);
        return items.ToValueList();
    }

    /// <summary>A name after a dot may be any word.</summary>
    private string ParseName()
    {
        if (!Current.IsName)
        {
            Fail();
            return "";
        }

        return _tokens[_at++].Text;
    }

    private List<string> ParsePath()
    {
        var path = new List<string> { ParseName() };
        while (IsAt(".") && (Peek(1).IsName || Peek(1).Is("*")))
        {
            path.Add(Peek(1).Text);
            _at += 2;
        }

        return path;
    }

    /// <summary>The position of the parenthesis that closes the one at a position; the end when there is none.</summary>
    private int ClosingOf(int open)
    {
        var depth = 0;
        for (var i = open; i < _end; i++)
        {
            depth += _tokens[i].Is("(") || _tokens[i].Is("[") ? 1 : _tokens[i].Is(")") || _tokens[i].Is("]") ? -1 : 0;
            if (depth == 0)
                return i;
        }

        return _end;
    }
}
