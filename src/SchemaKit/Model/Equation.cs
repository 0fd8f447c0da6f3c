namespace SchemaKit.Model;

/// <summary>A check that sets a column equal to an expression of others: <c>check (total = net + tax)</c>.</summary>
/// <param name="Column">The column.</param>
/// <param name="Inputs">The columns that its value follows from.</param>
internal sealed record Equation(string Column, ValueList<string> Inputs)
{
    // What binds less tightly than "=", or compares: the check says something else then.
    private static readonly HashSet<string> s_otherwise =
        new(["=", "<", ">", "<=", ">=", "<>", "!=", "is", "isnull", "notnull", "not", "and", "or"], StringComparer.Ordinal);

    // Functions of PostgreSQL that always give the same for the same. Of any other the check does not say.
    private static readonly HashSet<string> s_immutable = new(
        [
            "abs", "btrim", "ceil", "ceiling", "char_length", "coalesce", "concat_ws", "floor", "greatest", "initcap", "least",
            "left", "length", "lower", "lpad", "ltrim", "md5", "mod", "nullif", "octet_length", "power", "regexp_replace",
            "replace", "right", "round", "rpad", "rtrim", "sign", "split_part", "sqrt", "substr", "substring", "translate",
            "trim", "trunc", "upper",
        ],
        StringComparer.Ordinal);

    /// <summary>
    /// What the check says; null when it is no equation, or may hold for other reasons: a check passes on null.
    /// </summary>
    public static Equation? Of(CheckModel check, TableModel table)
    {
        if (check.IsNotEnforced || check.IsNotValid || !table.HasNoNulls(check.Condition.Columns))
            return null;
        var sides = TokenRange.Of(check.Condition).Split("=");
        return sides.Count != 2 ? null : Of(sides[0], sides[1], check, table) ?? Of(sides[1], sides[0], check, table);
    }

    private static Equation? Of(TokenRange left, TokenRange right, CheckModel check, TableModel table)
    {
        left = left.WithoutParentheses();
        if (left.Count != 1 || !left[0].IsName || table.Column(left[0].Text) is not { } column || !IsFunction(right))
            return null;
        var inputs = check.Condition.Columns.Where(name => Mentions(right, name)).ToValueList();
        return inputs.Count == 0 || inputs.Contains(column.Name) ? null : new(column.Name, inputs);
    }

    private static bool IsFunction(TokenRange expression)
    {
        for (var i = 0; i < expression.Count; i++)
        {
            var token = expression[i];
            var isCall = token.IsName && i + 1 < expression.Count && expression[i + 1].Is("(");
            if (isCall && !s_immutable.Contains(token.Text))
                return false;
            if (token.Kind != SqlTokenKind.Literal && s_otherwise.Contains(token.Text))
                return false;
            if (token.Kind == SqlTokenKind.Word && token.Text.StartsWith("current_", StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private static bool Mentions(TokenRange expression, string column)
    {
        for (var i = 0; i < expression.Count; i++)
        {
            if (expression[i].IsName && expression[i].Text == column)
                return true;
        }

        return false;
    }
}
