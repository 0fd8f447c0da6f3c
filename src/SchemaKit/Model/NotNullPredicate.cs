using SchemaKit.Expressions;

namespace SchemaKit.Model;

/// <summary>
/// Recognises predicates that are true, or false, as soon as some columns are not null, as the planner proves them from
/// an equality on those columns: <c>a is not null and not (b is null)</c>.
/// </summary>
internal static class NotNullPredicate
{
    /// <summary>Whether every row in which these columns are not null meets the predicate.</summary>
    public static bool FollowsFrom(SqlExpression predicate, IReadOnlyCollection<string> notNull) =>
        IsKnown(predicate.Tree, notNull, negated: false);

    /// <inheritdoc cref="FollowsFrom(SqlExpression, IReadOnlyCollection{string})"/>
    public static bool FollowsFrom(Expression condition, IReadOnlyCollection<string> notNull) =>
        IsKnown(condition, notNull, negated: false);

    /// <summary>Whether no row in which these columns are not null meets the predicate.</summary>
    public static bool IsRefutedBy(SqlExpression predicate, IReadOnlyCollection<string> notNull) =>
        IsKnown(predicate.Tree, notNull, negated: true);

    private static bool IsKnown(Expression condition, IReadOnlyCollection<string> notNull, bool negated) =>
        condition switch
        {
            Unary { Operator: "not" } not => IsKnown(not.Operand, notNull, !negated),
            Logical logical when logical.IsAnd != negated => logical.Operands.All(o => IsKnown(o, notNull, negated)),
            Logical logical => logical.Operands.Any(o => IsKnown(o, notNull, negated)),
            IsTest { Test: "null" } test when test.IsNegated != negated => IsNotNull(test.Operand, notNull, negated),
            _ => false,
        };

    // A row is not null when all its fields are, and null when all are null.
    private static bool IsNotNull(Expression operand, IReadOnlyCollection<string> columns, bool negated)
    {
        if (operand is not RowConstructor row)
            return IsOneOf(operand, columns);
        return negated ? row.Items.Any(i => IsOneOf(i, columns)) : row.Items.All(i => IsOneOf(i, columns));
    }

    private static bool IsOneOf(Expression operand, IReadOnlyCollection<string> columns) =>
        operand is ColumnRef { IsQualified: false } column && columns.Contains(column.Name);
}
