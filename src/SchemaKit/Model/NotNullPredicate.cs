namespace SchemaKit.Model;

/// <summary>
/// Recognises predicates that are true, or false, as soon as some columns are not null, as the planner proves them from
/// an equality on those columns: <c>a is not null and not (b is null)</c>.
/// </summary>
internal static class NotNullPredicate
{
    /// <summary>Whether every row in which these columns are not null meets the predicate.</summary>
    public static bool FollowsFrom(SqlExpression predicate, IReadOnlyCollection<string> notNull) =>
        IsKnown(predicate, notNull, negated: false);

    /// <summary>Whether no row in which these columns are not null meets the predicate.</summary>
    public static bool IsRefutedBy(SqlExpression predicate, IReadOnlyCollection<string> notNull) =>
        IsKnown(predicate, notNull, negated: true);

    /// <summary>A case expression has conditions of its own, which are no parts of the predicate's.</summary>
    private static bool IsKnown(SqlExpression predicate, IReadOnlyCollection<string> notNull, bool negated)
    {
        var range = TokenRange.Of(predicate);
        return !range.Has("case") && IsTrue(range, notNull, negated);
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

        // A row is not null when all its fields are, and null when all are null.
        var fields = Fields(range.Take(operand)).ToList();
        return test.Contains("not") ? fields.All(IsOne) : fields.Any(IsOne);

        bool IsOne(TokenRange field) => field.Count == 1 && field[0].IsName && columns.Contains(field[0].Text);
    }

    /// <summary>What stands in <c>row(a, b)</c> or <c>(a, b)</c>; a single name is a row of one.</summary>
    private static IEnumerable<TokenRange> Fields(TokenRange operand)
    {
        if (operand.Count > 1 && operand[0].Is("row"))
            operand = operand.Skip(1);
        return operand.WithoutParentheses().Split(",").Select(field => field.WithoutParentheses());
    }
}
