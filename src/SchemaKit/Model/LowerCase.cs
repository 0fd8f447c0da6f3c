using SchemaKit.Expressions;

namespace SchemaKit.Model;

/// <summary>Whether texts that differ in case alone can both be in a column.</summary>
internal static class LowerCase
{
    /// <summary>
    /// Whether a check keeps capitals out: it compares the column with <c>lower</c> of it, or wants a pattern in which
    /// no capital and no class of all letters stands, such as <c>'^[a-z0-9-]+$'</c>.
    /// </summary>
    public static bool IsKept(TableModel table, string column, IEnumerable<SqlExpression> domain) =>
        table.Checks.Select(c => c.Condition).Any(c => IsKept(c, column))
        || domain.Any(c => IsKept(c, "value"));

    private static bool IsKept(SqlExpression condition, string column) =>
        ConditionReading.Of(condition.Tree).Conjuncts().Any(part => part switch
        {
            Binary { Operator: "=" } same => (IsLower(same.Left, column) && Is(same.Right, column))
                || (IsLower(same.Right, column) && Is(same.Left, column)),
            Binary { Operator: "~", Right: Literal pattern } match =>
                Is(match.Left, column) && HasNoCapitals(pattern.Text),
            _ => false,
        });

    private static bool IsLower(Expression expression, string column) =>
        expression is FunctionCall { Arguments: [var argument] } call
        && call.IsBuiltIn("lower")
        && Is(argument.Value, column);

    private static bool Is(Expression expression, string column) =>
        expression is ColumnRef read && read.Name == column;

    // The whole value must match, of what is listed: a dot, a class or a negated list lets capitals in.
    private static bool HasNoCapitals(string pattern) =>
        pattern.StartsWith("^", StringComparison.Ordinal)
        && pattern.EndsWith("$", StringComparison.Ordinal)
        && !pattern.Any(char.IsUpper)
        && pattern.IndexOfAny(['.', '\\']) < 0
        && !pattern.Contains("[^")
        && !pattern.Contains("[:");
}
