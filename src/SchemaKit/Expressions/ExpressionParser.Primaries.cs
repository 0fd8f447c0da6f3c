using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Expressions;

/// <content>What an operand begins with.</content>
internal sealed partial class ExpressionParser
{
    private Expression ParsePrefix()
    {
        var token = Current;
        switch (token.Kind)
        {
            case SqlTokenKind.Text:
                _at++;
                return new Literal(LiteralKind.Text, token.Text);
            case SqlTokenKind.Number:
                _at++;
                return new Literal(LiteralKind.Number, token.Text);
            case SqlTokenKind.Bits:
                _at++;
                return new Literal(LiteralKind.Bits, token.Text);
            case SqlTokenKind.Parameter:
                _at++;
                return new Parameter(token.Text);
            case SqlTokenKind.QuotedName:
                return ParseNamed();
            case SqlTokenKind.Word:
                return ParseWord(token.Text);
            default:
                return ParseSigned(token.Text);
        }
    }

    private Expression ParseSigned(string sign)
    {
        _at++;
        switch (sign)
        {
            case "(":
                return IsAtQuery ? ParseSubquery(SubqueryKind.Scalar, _at - 1) : ParseParenthesized();
            case "+" or "-":
                return new Unary(sign, ParseOperand(Precedence.Sign));
            case "" or ")" or "[" or "]" or "," or "." or ":" or ";" or "::" or ":=" or "=>" or "*" or "$":
                return Fail();
            default:
                return new Unary(sign, Operand(Precedence.AnyOperator));
        }
    }

    private Expression ParseParenthesized()
    {
        var items = ParseList(")");
        return items.Count == 1 ? items[0] : new RowConstructor(items);
    }

    private Expression ParseWord(string word)
    {
        switch (word)
        {
            case "null":
                _at++;
                return Literal.Null;
            case "true" or "false":
                _at++;
                return Literal.Of(word == "true");
            case "not":
                _at++;
                return new Unary("not", ParseOperand(Precedence.Not));
            case "case":
                _at++;
                return ParseCase();
            case "array":
                _at++;
                return ParseArray();
            case "row" when Peek(1).Is("("):
                _at += 2;
                return new RowConstructor(TryTake(")") ? [] : ParseList(")"));
            case "cast" when Peek(1).Is("("):
                _at += 2;
                return ParseCast();
            case "exists" when Peek(1).Is("("):
                _at += 2;
                return IsAtQuery ? ParseSubquery(SubqueryKind.Exists, _at - 1) : Fail();
            case "current_date" or "current_role" or "current_user" or "session_user" or "user" or "system_user"
                or "current_catalog":
            case "current_schema" or "current_time" or "current_timestamp" or "localtime" or "localtimestamp"
                when !Peek(1).Is("("):
                _at++;
                return new FunctionCall([word], []) { IsBare = true, IsKeyword = true };
            default:
                return ParseTypedLiteral() ?? ParseNamed();
        }
    }

    private Expression ParseNamed()
    {
        var token = Current;
        var category = token.Kind == SqlTokenKind.Word ? Keywords.Category(token.Text) : KeywordCategory.Unreserved;
        if (category == KeywordCategory.Reserved && !IsReservedFunction(token.Text))
            return Fail();
        var path = ParsePath();
        if (category == KeywordCategory.ReservedExceptFunctionOrType && path.Count == 1 && !IsAt("("))
            return Fail();
        if (IsAt("(") && path[path.Count - 1] != "*")
            return ParseCall(path, isKeyword: path.Count == 1 && IsOfGrammar(category));
        if (Current.Kind != SqlTokenKind.Text)
            return new ColumnRef(path.ToValueList());
        var text = new Literal(LiteralKind.Text, _tokens[_at++].Text);
        var isQuotedChar = token == SqlToken.Quoted("char") && path.Count == 1;
        return new Cast(text, TypeNames.Of(isQuotedChar ? ["\"char\""] : path, modifier: null, dimensions: 0));
    }

    private static bool IsOfGrammar(KeywordCategory category) =>
        category is KeywordCategory.NotFunctionOrType or KeywordCategory.Reserved;

    /// <summary>Reserved words that the grammar itself makes functions of, where they have arguments.</summary>
    private static bool IsReservedFunction(string word) => word is "current_time" or "current_timestamp" or "localtime"
        or "localtimestamp";

    private Expression ParseCase()
    {
        var operand = IsAt("when") ? null : ParseExpression();
        var branches = new List<CaseBranch>();
        while (TryTake("when"))
        {
            var when = ParseExpression();
            Expect("then");
            branches.Add(new(when, ParseExpression()));
        }

        var otherwise = TryTake("else") ? ParseExpression() : null;
        Expect("end");
        return branches.Count == 0 ? Fail() : new Case(operand, branches.ToValueList(), otherwise);
    }

    private Expression ParseArray()
    {
        if (IsAt("["))
            return ParseElements();
        Expect("(");
        return IsAtQuery ? ParseSubquery(SubqueryKind.Array, _at - 1) : Fail();
    }

    private ArrayConstructor ParseElements()
    {
        _at++;
        if (TryTake("]"))
            return new([]);
        if (!IsAt("["))
            return new(ParseList("]"));
        var rows = new List<Expression>();
        do
        {
            if (_depth++ >= MostNested || !IsAt("["))
                Fail();
            else
                rows.Add(ParseElements());
            _depth--;
        }
        while (TryTake(","));
        Expect("]");
        return new(rows.ToValueList());
    }

    private Cast ParseCast()
    {
        var operand = ParseExpression();
        Expect("as");
        var type = ParseType();
        Expect(")");
        return new(operand, type);
    }
}
