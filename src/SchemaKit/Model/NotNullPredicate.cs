namespace SchemaKit.Model;

/// <summary>
/// Recognises predicates that are true as soon as some columns are not null, as the planner proves them from an
/// equality on those columns: <c>a is not null and not (b is null)</c>.
/// </summary>
internal static class NotNullPredicate
{
    public static bool FollowsFrom(SqlExpression predicate, IReadOnlyCollection<string> notNull)
    {
        var range = TokenRange.Of(predicate);

        // Both have an "and" or "or" of their own, which is no conjunction.
        var isBeyondUs = range.Has("between") || range.Has("case");
        return !isBeyondUs && IsTrue(range, notNull, negated: false);
    }

    private static bool IsTrue(TokenRange range, IReadOnlyCollection<string> notNull, bool negated)
    {
        range = range.WithoutParentheses();
        var arms = range.Split("or");
        if (arms.Count > 1)
            return negated ? arms.All(a => IsTrue(a, notNull, negated)) : arms.Any(a => IsTrue(a, notNull, negated));
        arms = range.Split("and");
        if (arms.Count > 1)
            return negated ? arms.Any(a => IsTrue(a, notNull, negated)) : arms.All(a => IsTrue(a, notNull, negated));
        if (range.Count > 0 && range[0].Is("not"))
            return IsTrue(range.Skip(1), notNull, !negated);
        return negated ? IsTest(range, notNull, "is", "null") : IsTest(range, notNull, "is", "not", "null");
    }

    private static bool IsTest(TokenRange range, IReadOnlyCollection<string> columns, params string[] test)
    {
        var operand = range.Count - test.Length;
        if (operand < 1)
            return false;
        for (var i = 0; i < test.Length; i++)
        {
            if (!range[operand + i].Is(test[i]))
                return false;
        }

        var name = range.Take(operand).WithoutParentheses();
        return name.Count == 1 && name[0].IsName && columns.Contains(name[0].Text);
    }
}
