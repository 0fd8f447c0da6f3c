using SchemaKit.Expressions;
using SchemaKit.Model;

namespace SchemaKit.Rules.Routines;

/// <summary>The texts that a PL/pgSQL body executes, and what they are put together from.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/plpgsql-statements.html#PLPGSQL-STATEMENTS-EXECUTING-DYN"/>
internal sealed class DynamicSql
{
    private static readonly HashSet<string> s_starts =
        ["begin", "declare", "then", "else", "loop", "exception", ";", "constant"];

    private static readonly HashSet<string> s_ends = ["into", "using", "loop", ";"];

    private static readonly HashSet<string> s_quoting = ["quote_ident", "quote_literal", "quote_nullable"];

    private static readonly HashSet<string> s_joining =
        ["concat", "concat_ws", "coalesce", "lower", "upper", "trim", "btrim", "array_to_string", "string_agg"];

    /// <summary>Types whose text cannot carry SQL, or quotes itself.</summary>
    private static readonly HashSet<string> s_harmless =
        ["smallint", "integer", "bigint", "numeric", "boolean", "uuid", "oid", "date", "regclass", "regproc",
            "regprocedure", "regtype", "regrole", "regnamespace"];

    private readonly IReadOnlyList<SqlToken> _tokens;
    private readonly Dictionary<string, List<Expression>> _assigned = [];
    private readonly HashSet<string> _harmless;

    public DynamicSql(RoutineModel routine)
    {
        _tokens = SqlTokens.Of(routine.Body);
        _harmless = [.. routine.Parameters.Where(p => p.Name is not null && IsHarmless(p.Type)).Select(p => p.Name!)];
        AddHarmlessVariables();
        for (var i = 1; i < _tokens.Count; i++)
        {
            if (_tokens[i].Is(":=") && Variable(i) is { } name)
                Assign(name, ExpressionAt(i + 1));
        }
    }

    /// <summary>
    /// A part of an executed text that nothing quotes; null when there is none, or none that can be told.
    /// </summary>
    public Expression? UnquotedPart
    {
        get
        {
            for (var i = 0; i < _tokens.Count; i++)
            {
                if (!_tokens[i].Is("execute") || IsPrivilege(i))
                    continue;
                var text = ExpressionAt(i + 1);
                // A variable that is filled elsewhere is not known to be put together at all.
                if (text is ColumnRef variable && !_assigned.ContainsKey(variable.ToSql()))
                    continue;
                if (Unquoted(text, []) is { } part)
                    return part;
            }

            return null;
        }
    }

    private static bool IsHarmless(DataType type) => s_harmless.Contains(type.Name);

    /// <summary>Declarations stand between <c>declare</c> and <c>begin</c>: a name, and a type of one word.</summary>
    private void AddHarmlessVariables()
    {
        var isDeclaring = false;
        for (var i = 0; i + 2 < _tokens.Count; i++)
        {
            isDeclaring = _tokens[i].Is("declare") || (isDeclaring && !_tokens[i].Is("begin"));
            var startsDeclaration = isDeclaring && (_tokens[i].Is("declare") || _tokens[i].Is(";"));
            if (startsDeclaration && IsHarmless(TypeNames.Of([_tokens[i + 2].Text], modifier: null, dimensions: 0)))
                _harmless.Add(_tokens[i + 1].Text);
        }
    }

    /// <summary><c>grant execute on</c>, and the <c>execute function</c> of a trigger.</summary>
    private bool IsPrivilege(int at) => at + 1 < _tokens.Count
        && (_tokens[at + 1].Is("on") || _tokens[at + 1].Is("function") || _tokens[at + 1].Is("procedure"));

    private void Assign(string name, Expression value)
    {
        if (!_assigned.TryGetValue(name, out var values))
            _assigned.Add(name, values = []);
        values.Add(value);
    }

    /// <summary>The variable before <c>:=</c>, whose type stands between where it is declared.</summary>
    private string? Variable(int assignment)
    {
        var start = assignment;
        while (start > 0 && !s_starts.Contains(_tokens[start - 1].Text))
            start--;
        return start < assignment && _tokens[start].IsName ? _tokens[start].ToSql() : null;
    }

    private Expression ExpressionAt(int start)
    {
        var (end, depth) = (start, 0);
        while (end < _tokens.Count && (depth > 0 || !IsEnd(_tokens[end])))
        {
            depth += _tokens[end].Is("(") ? 1 : _tokens[end].Is(")") ? -1 : 0;
            end++;
        }

        return ExpressionParser.Parse([.. Enumerable.Range(start, end - start).Select(i => _tokens[i])]);
    }

    private static bool IsEnd(SqlToken token) =>
        token.Kind is SqlTokenKind.Word or SqlTokenKind.Sign && s_ends.Contains(token.Text);

    private Expression? Unquoted(Expression text, HashSet<string> seen) => text switch
    {
        Literal or Unparsed or Subquery => null,
        Cast cast when IsHarmless(cast.Type) => null,
        ColumnRef { IsQualified: false } variable when _harmless.Contains(variable.Name) => null,
        Cast cast => Unquoted(cast.Operand, seen),
        Binary { Operator: "||" } joined => Unquoted(joined.Left, seen) ?? Unquoted(joined.Right, seen),
        Case choice => FirstOf([.. choice.Branches.Select(b => b.Then), .. Optional(choice.Else)], seen),
        FunctionCall call when s_quoting.Contains(call.Name) => null,
        FunctionCall { Name: "format" } call => InFormat(call, seen),
        FunctionCall call when s_joining.Contains(call.Name) => FirstOf(call.Children, seen),
        ColumnRef variable when _assigned.TryGetValue(variable.ToSql(), out var values) =>
            seen.Add(variable.ToSql()) ? FirstOf(values, seen) : null,
        _ => text,
    };

    private Expression? FirstOf(IEnumerable<Expression> parts, HashSet<string> seen) =>
        parts.Select(p => Unquoted(p, seen)).FirstOrDefault(p => p is not null);

    private static IEnumerable<Expression> Optional(Expression? expression) => expression is null ? [] : [expression];

    /// <summary>What <c>%s</c> takes is not quoted; <c>%I</c> and <c>%L</c> quote.</summary>
    private Expression? InFormat(FunctionCall call, HashSet<string> seen)
    {
        if (call.Arguments.Count == 0 || call.Arguments[0].Value is not Literal { Kind: LiteralKind.Text } pattern)
            return FirstOf(call.Children, seen);
        var next = 1;
        foreach (var (position, type) in FormatSpecifiers.Of(pattern.Text))
        {
            next = (position ?? next) + 1;
            var index = next - 1;
            if (type == 's' && index < call.Arguments.Count && Unquoted(call.Arguments[index].Value, seen) is { } part)
                return part;
        }

        return null;
    }
}
