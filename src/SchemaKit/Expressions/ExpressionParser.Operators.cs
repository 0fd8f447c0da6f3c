using SchemaKit.Model;

namespace SchemaKit.Expressions;

/// <content>What stands between and after operands.</content>
internal sealed partial class ExpressionParser
{
    /// <summary>The expression that the next operator makes of what stands before it; null when it ends there.</summary>
    private Expression? Extend(Expression left, Precedence minimum) => Current.Kind switch
    {
        SqlTokenKind.Sign => ExtendBySign(left, minimum),
        SqlTokenKind.Word => ExtendByWord(left, minimum),
        _ => null,
    };

    private Expression? ExtendBySign(Expression left, Precedence minimum)
    {
        switch (Current.Text)
        {
            case "::":
                _at++;
                return new Cast(left, ParseType());
            case "[":
                return minimum > Precedence.Subscript ? null : ParseSubscript(left);
            case ".":
                _at++;
                return new FieldSelection(left, TryTake("*") ? "*" : ParseName());
            case "" or "," or "(" or ")" or "]" or ":" or ";" or "=>" or ":=" or "$":
                return null;
            default:
                return ExtendByOperator(left, Current.Text, Of(Current.Text), length: 1, minimum);
        }
    }

    private static Precedence Of(string sign) => sign switch
    {
        "+" or "-" => Precedence.Sum,
        "*" or "/" or "%" => Precedence.Product,
        "^" => Precedence.Power,
        "<" or ">" or "=" or "<=" or ">=" or "<>" => Precedence.Comparison,
        _ => Precedence.AnyOperator,
    };

    private Expression? ExtendByOperator(
        Expression left, string sign, Precedence precedence, int length, Precedence minimum)
    {
        if (precedence < minimum)
            return null;
        _at += length;
        return IsAtQuantifier ? ParseQuantified(left, sign) : new Binary(left, sign, Operand(precedence));
    }

    private bool IsAtQuantifier => (IsAt("any") || IsAt("some") || IsAt("all")) && Peek(1).Is("(");

    private Quantified ParseQuantified(Expression left, string sign)
    {
        var isAll = IsAt("all");
        _at += 2;
        var right = IsAtQuery ? ParseSubquery(SubqueryKind.Rows, _at - 1) : ParseExpression();
        if (right is not Subquery { Kind: SubqueryKind.Rows })
            Expect(")");
        return new(left, sign, isAll, right);
    }

    private Subscript ParseSubscript(Expression left)
    {
        _at++;
        var lower = IsAt(":") || IsAt("]") ? null : ParseExpression();
        var isSlice = TryTake(":");
        var upper = !isSlice || IsAt("]") ? null : ParseExpression();
        if (lower is null && !isSlice)
            Fail();
        Expect("]");
        return new(left, lower, upper, isSlice);
    }

    private Expression? ExtendByWord(Expression left, Precedence minimum)
    {
        switch (Current.Text)
        {
            case "or":
                return ExtendByLogic(left, isAnd: false, Precedence.Or, minimum);
            case "and":
                return ExtendByLogic(left, isAnd: true, Precedence.And, minimum);
            case "is":
                return minimum > Precedence.Is ? null : ParseIs(left);
            case "isnull" or "notnull":
                if (minimum > Precedence.Is)
                    return null;
                return new IsTest(left, "null", IsNegated: _tokens[_at++].Text == "notnull");
            case "collate":
                if (minimum > Precedence.Collation)
                    return null;
                _at++;
                return new Collation(left, ParsePath().ToValueList());
            case "at":
                return minimum > Precedence.TimeZone ? null : ParseAt(left);
            case "operator":
                return ParseNamedOperator(left, minimum);
            case "overlaps":
                return ExtendByOperator(left, "overlaps", Precedence.AnyOperator, length: 1, minimum);
            default:
                return minimum > Precedence.Pattern ? null : ParseComparisonByWords(left);
        }
    }

    // The server's parser, too, makes one list of a chain that is not held together by parentheses on its right.
    private Logical? ExtendByLogic(Expression left, bool isAnd, Precedence precedence, Precedence minimum)
    {
        if (precedence < minimum)
            return null;
        var word = isAnd ? "and" : "or";
        var operands = left is Logical chain && chain.IsAnd == isAnd
            ? new List<Expression>(chain.Operands)
            : [left];
        while (TryTake(word))
            operands.Add(Operand(precedence));
        return new(isAnd, operands.ToValueList());
    }

    private Expression? ParseAt(Expression left)
    {
        if (TryTake("at", "local"))
            return new AtTimeZone(left, Zone: null);
        if (!IsAt("at", "time"))
            return null;
        _at += 2;
        Expect("zone");
        return new AtTimeZone(left, Operand(Precedence.TimeZone));
    }

    /// <summary><c>operator(schema.sign)</c> binds like any operator that has no place of its own.</summary>
    private Expression? ParseNamedOperator(Expression left, Precedence minimum)
    {
        var close = ClosingOf(_at + 1);
        if (!Peek(1).Is("(") || close == _end)
            return null;
        var (sign, last) = (_tokens[close - 1].Text, close - _at - 2);
        var isBuiltIn = last == 1 || (last == 3 && Peek(2).Is("pg_catalog"));
        var name = string.Concat(Enumerable.Range(2, last).Select(i => Peek(i).ToSql()));
        return ExtendByOperator(
            left, isBuiltIn ? sign : $"operator({name})", Precedence.AnyOperator, last + 3, minimum);
    }

    private Expression ParseIs(Expression left)
    {
        _at++;
        var isNegated = TryTake("not");
        if (TryTake("distinct", "from"))
            return new DistinctTest(left, Operand(Precedence.Is), isNegated);
        var start = _at;
        switch (Current.Text)
        {
            case "null" or "true" or "false" or "unknown" or "document" or "normalized":
                _at++;
                break;
            case "nfc" or "nfd" or "nfkc" or "nfkd":
                _at++;
                Expect("normalized");
                break;
            case "json":
                _at++;
                _ = TryTake("value") || TryTake("scalar") || TryTake("array") || TryTake("object");
                if (TryTake("with", "unique") || TryTake("without", "unique"))
                    TryTake("keys");
                break;
            default:
                return Fail();
        }

        var words = Enumerable.Range(start, _at - start).Select(i => _tokens[i].Text);
        return new IsTest(left, string.Join(" ", words), isNegated);
    }

    private Expression? ParseComparisonByWords(Expression left)
    {
        var isNegated = IsAt("not");
        switch (Peek(isNegated ? 1 : 0).Text)
        {
            case "in" when IsWord(isNegated):
                _at += isNegated ? 2 : 1;
                return ParseIn(left, isNegated);
            case "between" when IsWord(isNegated):
                _at += isNegated ? 2 : 1;
                return ParseBetween(left, isNegated);
            case "like" or "ilike" when IsWord(isNegated):
                _at += isNegated ? 1 : 0;
                return ParsePattern(left, ParseName(), isNegated);
            case "similar" when IsWord(isNegated) && Peek(isNegated ? 2 : 1).Is("to"):
                _at += isNegated ? 3 : 2;
                return ParsePattern(left, "similar to", isNegated);
            default:
                return null;
        }
    }

    private bool IsWord(bool isNegated) => Peek(isNegated ? 1 : 0).Kind == SqlTokenKind.Word;

    private Expression ParseIn(Expression left, bool isNegated)
    {
        Expect("(");
        if (IsAtQuery)
            return new InSubquery(left, ParseSubquery(SubqueryKind.Rows, _at - 1), isNegated);
        return new InList(left, ParseList(")"), isNegated);
    }

    private Between ParseBetween(Expression left, bool isNegated)
    {
        var isSymmetric = TryTake("symmetric");
        if (!isSymmetric)
            TryTake("asymmetric");
        // A comparison may stand as the lower bound without parentheses, but nothing that binds looser.
        var low = ParseOperand(Precedence.Comparison);
        Expect("and");
        var high = Operand(Precedence.Pattern);
        return new(left, low, high) { IsNegated = isNegated, IsSymmetric = isSymmetric };
    }

    private Expression ParsePattern(Expression left, string word, bool isNegated)
    {
        if (IsAtQuantifier)
            return ParseQuantified(left, isNegated ? $"not {word}" : word);
        var pattern = Operand(Precedence.Pattern);
        var escape = TryTake("escape") ? Operand(Precedence.Pattern) : null;
        return new PatternMatch(left, word, pattern) { IsNegated = isNegated, Escape = escape };
    }
}
