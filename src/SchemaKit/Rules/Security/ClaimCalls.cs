using SchemaKit.Expressions;
using SchemaKit.Model;

namespace SchemaKit.Rules.Security;

/// <summary>
/// Calls that could be made once for a statement: of a declared claim function, of <c>current_setting</c>, of a stable
/// function, or of a function that hides one of these. What stands in a scalar subquery is made once already, and what
/// depends on a column cannot be.
/// </summary>
internal sealed class ClaimCalls
{
    private readonly RuleContext _context;
    private readonly HashSet<QualifiedName> _claims;
    private readonly HashSet<string> _claimNames;

    public ClaimCalls(RuleContext context)
    {
        _context = context;
        _claims = [.. context.Settings.Security.ClaimFunctions.Select(NameOf)];
        _claimNames = [.. _claims.Select(c => c.Name), "current_setting"];
    }

    public IEnumerable<ClaimCall> In(Expression condition)
    {
        foreach (var (tree, routine) in _context.Calls.Trees(condition, (site, _) => IsBare(site) && !IsClaim(site.Call)))
        {
            foreach (var site in tree.Calls().Where(s => IsBare(s) && IsClaim(s.Call)))
                yield return new(site.Call, routine?.Name, routine is null && site.Query is null);
        }
    }

    /// <summary>The condition with each such call in a subquery.</summary>
    public Expression Wrap(Expression expression) => expression switch
    {
        FunctionCall call when IsClaim(call) =>
            new Subquery(SubqueryKind.Scalar, SqlTokens.Of($"select {call.ToSql()}").ToValueList()),
        Subquery => expression,
        _ => expression.Map(Wrap),
    };

    private static bool IsBare(CallSite site) => site.Query is not { Kind: SubqueryKind.Scalar };

    private bool IsClaim(FunctionCall call)
    {
        if (call.ColumnsRead().Any())
            return false;
        if (call.IsBuiltIn("current_setting") || _claims.Contains(new(call.Schema ?? "public", call.Name)))
            return true;
        return _context.Calls.Find(call).Any(r => r.Volatility == Volatility.Stable || Hides(r));
    }

    // A wrapper that its author left volatile. Bodies of any language name what they call.
    private bool Hides(RoutineModel routine)
    {
        if (routine.Volatility == Volatility.Immutable || !_claimNames.Any(n => routine.Body.IndexOf(n, StringComparison.Ordinal) >= 0))
            return false;
        var tokens = SqlTokens.Of(routine.Body);
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (!tokens[i].IsName || !tokens[i + 1].Is("("))
                continue;
            var schema = i > 1 && tokens[i - 1].Is(".") ? tokens[i - 2].Text : null;
            if (tokens[i].Is("current_setting") || _claims.Contains(new(schema ?? "public", tokens[i].Text)))
                return true;
        }

        return false;
    }

    private static QualifiedName NameOf(string text)
    {
        var dot = text.IndexOf('.');
        return dot < 0 ? new("public", text) : new(text.Substring(0, dot), text.Substring(dot + 1));
    }
}
