using SchemaKit.Model;

namespace SchemaKit.Expressions;

/// <content>Calls of functions, and the keywords that some have between their arguments.</content>
internal sealed partial class ExpressionParser
{
    private FunctionCall ParseCall(List<string> path, bool isKeyword)
    {
        _at++;
        var call = new FunctionCall(path.ToValueList(), []) { IsKeyword = isKeyword };
        if (TryTake("*"))
        {
            call = call with { IsStar = true };
        }
        else if (!IsAt(")"))
        {
            var isDistinct = TryTake("distinct");
            if (!isDistinct)
                TryTake("all");
            call = call with { IsDistinct = isDistinct, Arguments = ParseArguments(path) };
            if (TryTake("order", "by"))
                call = call with { OrderBy = ParseSortKeys() };
        }

        Expect(")");
        return ParseAfterCall(call);
    }

    private FunctionCall ParseAfterCall(FunctionCall call)
    {
        if (IsAt("within", "group"))
        {
            _at += 2;
            Expect("(");
            Expect("order");
            Expect("by");
            call = call with { WithinGroup = ParseSortKeys() };
            Expect(")");
        }

        if (TryTake("filter", "("))
        {
            Expect("where");
            call = call with { Filter = ParseExpression() };
            Expect(")");
        }

        return TryTake("over") ? call with { Over = ParseWindow() } : call;
    }

    private ValueList<Argument> ParseArguments(List<string> path)
    {
        var arguments = new List<Argument>();
        var keyword = path is ["trim"] ? TrimKeyword() : null;
        while (true)
        {
            arguments.Add(ParseArgument(path) with { Keyword = keyword });
            if (TryTake(","))
                keyword = null;
            else if (IsAtArgumentKeyword)
                keyword = ParseName();
            else
                return arguments.ToValueList();
        }
    }

    private string? TrimKeyword()
    {
        var side = IsAt("both") || IsAt("leading") || IsAt("trailing") ? ParseName() : null;
        if (!TryTake("from"))
            return side;
        return side is null ? "from" : $"{side} from";
    }

    private bool IsAtArgumentKeyword =>
        IsAt("from") || IsAt("for") || IsAt("placing") || IsAt("in") || IsAt("similar") || IsAt("escape");

    private Argument ParseArgument(List<string> path)
    {
        // "extract(year from x)" and "normalize(x, nfc)" name no columns.
        if (path is ["extract"] && Current.IsName && Peek(1).Is("from"))
            return new(new Literal(LiteralKind.Text, ParseName()));
        if (path is ["position"])
            return new(Operand(Precedence.Pattern));
        if (path is ["normalize"] && (IsAt("nfc") || IsAt("nfd") || IsAt("nfkc") || IsAt("nfkd")))
            return new(new GrammarWord(ParseName()));
        var isVariadic = TryTake("variadic");
        var name = Current.IsName && (Peek(1).Is("=>") || Peek(1).Is(":=")) ? ParseName() : null;
        if (name is not null)
            _at++;
        return new(ParseExpression()) { Name = name, IsVariadic = isVariadic };
    }

    private ValueList<SortKey> ParseSortKeys()
    {
        var keys = new List<SortKey>();
        do
        {
            var value = ParseExpression();
            var start = _at;
            if (!TryTake("asc") && !TryTake("desc") && TryTake("using"))
                _at++;
            if (TryTake("nulls"))
                _at++;
            var order = Enumerable.Range(start, Math.Min(_at, _end) - start).Select(i => _tokens[i].Text);
            keys.Add(new(value, string.Join(" ", order)));
        }
        while (TryTake(","));
        return keys.ToValueList();
    }

    /// <summary>A window is kept as it is written: constraints and policies have none.</summary>
    private string ParseWindow()
    {
        if (!IsAt("("))
            return Current.IsName ? _tokens[_at++].ToSql() : Fail().ToSql();
        var (open, close) = (_at, ClosingOf(_at));
        if (close == _end)
            return Fail().ToSql();
        _at = close + 1;
        return string.Join(" ", Enumerable.Range(open, _at - open).Select(i => _tokens[i].ToSql()));
    }
}
