using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Expressions;

/// <content>Queries inside expressions: enough of <c>select</c> to find the expressions and relations in it.</content>
internal sealed partial class ExpressionParser
{
    /// <summary>The query that a text is, with no semicolon at its end.</summary>
    public static Subquery ParseQuery(IReadOnlyList<SqlToken> tokens) =>
        Read(SubqueryKind.Rows, tokens, 0, tokens.Count, depth: 0, []);

    private bool IsAtQuery => IsAt("select") || IsAt("with") || IsAt("values", "(") || IsAt("table");

    /// <summary>Leaves the parser behind the parenthesis that closes the one at a position.</summary>
    private Subquery ParseSubquery(SubqueryKind kind, int open)
    {
        var close = ClosingOf(open);
        if (close == _end || _depth >= MostNested)
        {
            Fail();
            return new(kind, []);
        }

        _at = close + 1;
        return Read(kind, _tokens, open + 1, close, _depth + 1, _commonTables);
    }

    private static Subquery Read(
        SubqueryKind kind, IReadOnlyList<SqlToken> tokens, int start, int end, int depth, HashSet<string> commonTables)
    {
        var own = Enumerable.Range(start, end - start).Select(i => tokens[i]).ToValueList();
        var parser = new ExpressionParser(tokens, start, end, depth, commonTables);
        var parts = new QueryParts();
        parser.ReadQuery(parts);
        var isComplete = parser.IsDone;
        if (!isComplete)
            parts = QueryParts.ScannedFrom(own);
        var isBare = isComplete && parts is { HasClauses: false, Targets: 1, Expressions.Count: 1 };
        return new(kind, own)
        {
            Expressions = parts.Expressions.ToValueList(),
            Relations = parts.Relations.ToValueList(),
            IsComplete = isComplete,
            Selected = isBare ? parts.Expressions[0] : null,
        };
    }

    private void ReadQuery(QueryParts parts)
    {
        if (TryTake("with"))
            ReadCommonTables(parts);
        ReadSelect(parts);
        while (TryTake("union") || TryTake("intersect") || TryTake("except"))
        {
            parts.HasClauses = true;
            _ = TryTake("all") || TryTake("distinct");
            ReadSelect(parts);
        }

        if (TryTake("order", "by"))
            ReadSortKeys(parts);
        ReadLimits(parts);
        // Row locks tell nothing.
        if (IsAt("for"))
            _at = _end;
    }

    private void ReadLimits(QueryParts parts)
    {
        while (IsAt("limit") || IsAt("offset") || IsAt("fetch"))
        {
            parts.HasClauses = true;
            if (TryTake("fetch"))
            {
                while (!IsAt("only") && !IsAt("ties") && _at < _end)
                    _at++;
                _at++;
                continue;
            }

            _at++;
            if (!TryTake("all"))
                parts.Expressions.Add(ParseExpression());
            _ = TryTake("rows") || TryTake("row");
        }
    }

    private void ReadCommonTables(QueryParts parts)
    {
        parts.HasClauses = true;
        TryTake("recursive");
        do
        {
            _commonTables.Add(ParseName());
            SkipParentheses();
            Expect("as");
            _ = TryTake("materialized") || TryTake("not", "materialized");
            Expect("(");
            if (!_hasFailed)
                parts.Expressions.Add(ParseSubquery(SubqueryKind.Rows, _at - 1));
        }
        while (TryTake(","));
    }

    private void ReadSelect(QueryParts parts)
    {
        if (IsAt("("))
        {
            parts.HasClauses = true;
            _at++;
            parts.Expressions.Add(ParseSubquery(SubqueryKind.Rows, _at - 1));
            return;
        }

        if (TryTake("values"))
        {
            ReadRows(parts);
            return;
        }

        if (TryTake("table"))
        {
            ReadRelation(parts);
            return;
        }

        Expect("select");
        if (TryTake("distinct"))
        {
            parts.HasClauses = true;
            if (TryTake("on", "("))
                parts.Expressions.AddRange(ParseList(")"));
        }

        TryTake("all");
        if (!IsAt("from") && _at < _end)
            ReadTargets(parts);
        ReadClauses(parts);
    }

    private void ReadRows(QueryParts parts)
    {
        parts.HasClauses = true;
        do
        {
            Expect("(");
            parts.Expressions.AddRange(ParseList(")"));
        }
        while (TryTake(","));
    }

    private void ReadTargets(QueryParts parts)
    {
        do
        {
            parts.Targets++;
            if (TryTake("*"))
                continue;
            parts.Expressions.Add(ParseExpression());
            if (TryTake("as"))
                ParseName();
            else if (IsAtAlias)
                _at++;
        }
        while (TryTake(","));
    }

    private bool IsAtAlias => Current.Kind == SqlTokenKind.QuotedName
        || (Current.Kind == SqlTokenKind.Word && Keywords.Category(Current.Text)
            is KeywordCategory.Unreserved or KeywordCategory.NotFunctionOrType);

    private void ReadClauses(QueryParts parts)
    {
        if (TryTake("from"))
        {
            parts.HasClauses = true;
            do
                ReadFrom(parts);
            while (TryTake(","));
        }

        if (TryTake("where"))
            AddCondition(parts);
        if (TryTake("group", "by"))
        {
            _ = TryTake("all") || TryTake("distinct");
            parts.HasClauses = true;
            do
                ReadGrouping(parts);
            while (TryTake(","));
        }

        if (TryTake("having"))
            AddCondition(parts);
        while (IsAt("window") || (IsAt(",") && Peek(2).Is("as")))
        {
            _at += 2;
            Expect("as");
            ParseWindow();
        }
    }

    private void ReadGrouping(QueryParts parts)
    {
        _ = TryTake("rollup") || TryTake("cube") || TryTake("grouping", "sets");
        if (IsAt("(") && Peek(1).Is(")"))
            _at += 2;
        else
            parts.Expressions.Add(ParseExpression());
    }

    private void AddCondition(QueryParts parts)
    {
        parts.HasClauses = true;
        parts.Expressions.Add(ParseExpression());
    }

    private void ReadSortKeys(QueryParts parts)
    {
        parts.HasClauses = true;
        parts.Expressions.AddRange(ParseSortKeys().Select(k => k.Value));
    }

    private void SkipParentheses()
    {
        if (IsAt("("))
            _at = Math.Min(ClosingOf(_at) + 1, _end);
    }
}
