using SchemaKit.Model;

namespace SchemaKit.Expressions;

/// <content>The relations that a query reads.</content>
internal sealed partial class ExpressionParser
{
    private void ReadFrom(QueryParts parts)
    {
        if (_depth++ >= MostNested)
            Fail();
        ReadFromItem(parts);
        while (TryTakeJoin())
        {
            ReadFromItem(parts);
            if (TryTake("on"))
            {
                parts.Expressions.Add(ParseExpression());
            }
            else if (TryTake("using"))
            {
                SkipParentheses();
                ReadAlias();
            }
        }

        _depth--;
    }

    private bool TryTakeJoin()
    {
        var start = _at;
        TryTake("natural");
        if (TryTake("left") || TryTake("right") || TryTake("full"))
            TryTake("outer");
        else
            _ = TryTake("inner") || TryTake("cross");
        if (TryTake("join"))
            return true;
        _at = start;
        return false;
    }

    private void ReadFromItem(QueryParts parts)
    {
        TryTake("lateral");
        if (IsAt("("))
            ReadParenthesized(parts);
        else if (TryTake("rows", "from"))
            SkipParentheses();
        else
            ReadRelation(parts);
        if (TryTake("with"))
            Expect("ordinality");
        ReadAlias();
        if (TryTake("tablesample"))
        {
            ParsePath();
            SkipParentheses();
            if (TryTake("repeatable"))
                SkipParentheses();
        }
    }

    private void ReadParenthesized(QueryParts parts)
    {
        _at++;
        if (IsAtQuery)
        {
            parts.Expressions.Add(ParseSubquery(SubqueryKind.Rows, _at - 1));
            return;
        }

        ReadFrom(parts);
        Expect(")");
    }

    private void ReadRelation(QueryParts parts)
    {
        TryTake("only");
        var path = ParsePath();
        if (IsAt("("))
        {
            parts.Expressions.Add(ParseCall(path, isKeyword: false));
            return;
        }

        TryTake("*");
        if (path.Count > 1 || !_commonTables.Contains(path[0]))
            parts.Relations.Add(path.ToValueList());
    }

    /// <summary>The alias may rename the columns, and a function's may give their types.</summary>
    private void ReadAlias()
    {
        var hasAlias = TryTake("as") || IsAtAlias;
        if (hasAlias && Current.IsName)
            _at++;
        if (hasAlias)
            SkipParentheses();
    }
}
