using SchemaKit.Model;

namespace SchemaKit.Expressions;

/// <summary>
/// One form for the many ways to write a condition, so that equal forms are equal conditions: <c>in</c> for
/// <c>= any (array[…])</c>, <c>and</c> for <c>between</c>, <c>&lt;</c> for <c>&gt;</c>, operands that may change places
/// in order, negations pushed inward. It never makes two conditions equal that differ for some row.
/// </summary>
internal static class CanonicalForm
{
    public static Expression Of(Expression expression) => Simplify(expression.Map(Of));

    private static Expression Simplify(Expression expression) => expression switch
    {
        Quantified quantified => OfQuantified(quantified),
        InList list => OfList(list),
        Between { IsSymmetric: false } between => OfBetween(between),
        Unary { Operator: "not" } not => Negation(not.Operand),
        Unary { Operator: "-", Operand: Literal { Kind: LiteralKind.Number } number } => Negative(number),
        Unary { Operator: "+", Operand: Literal { Kind: LiteralKind.Number } number } => number,
        Binary { Operator: ">" } greater => new Binary(greater.Right, "<", greater.Left),
        Binary { Operator: ">=" } atLeast => new Binary(atLeast.Right, "<=", atLeast.Left),
        Binary { Operator: "=" or "<>" } equality => Ordered(equality),
        DistinctTest distinct => OfDistinct(distinct),
        Logical logical => Joined(logical.IsAnd, logical.Operands),
        _ => expression,
    };

    private static Expression OfQuantified(Quantified quantified) => quantified switch
    {
        { Operator: "=", IsAll: false } when ListOf(quantified.Right) is { } items =>
            OfList(new(quantified.Left, items, IsNegated: false)),
        { Operator: "<>", IsAll: true } when ListOf(quantified.Right) is { } items =>
            OfList(new(quantified.Left, items, IsNegated: true)),
        _ => quantified,
    };

    /// <summary>The elements of an array that is written out. A cast of the array is one of each element.</summary>
    private static ValueList<Expression>? ListOf(Expression array) => array switch
    {
        ArrayConstructor { Items: { Count: > 0 } items } when !items.Any(i => i is ArrayConstructor) => items,
        Cast { Type.ArrayDimensions: 1 } cast when ListOf(cast.Operand) is { } items => Cast(items, cast.Type),
        _ => null,
    };

    private static ValueList<Expression> Cast(ValueList<Expression> items, DataType array) => items
        .Select(i => (Expression)new Cast(i, array with { ArrayDimensions = 0 }))
        .ToValueList();

    private static Expression OfList(InList list)
    {
        var items = list.Items.Distinct().OrderBy(i => i.ToSql(), StringComparer.Ordinal).ToValueList();
        return items.Count == 1
            ? Ordered(new(list.Operand, list.IsNegated ? "<>" : "=", items[0]))
            : list with { Items = items };
    }

    private static Expression OfBetween(Between between)
    {
        var (low, high) = (new Binary(between.Low, "<=", between.Operand), new Binary(between.Operand, "<=", between.High));
        return between.IsNegated ? Joined(false, [Negation(low), Negation(high)]) : Joined(true, [low, high]);
    }

    /// <summary>The negation, which is null where the condition is.</summary>
    private static Expression Negation(Expression condition) => condition switch
    {
        Unary { Operator: "not" } not => not.Operand,
        Binary { Operator: "=" } b => b with { Operator = "<>" },
        Binary { Operator: "<>" } b => b with { Operator = "=" },
        InList list => list with { IsNegated = !list.IsNegated },
        InSubquery query => query with { IsNegated = !query.IsNegated },
        // A row is "not (x is null)" when one field is not null, and "x is not null" when all are.
        IsTest { Operand: not RowConstructor } test => test with { IsNegated = !test.IsNegated },
        DistinctTest test => test with { IsNegated = !test.IsNegated },
        PatternMatch match => match with { IsNegated = !match.IsNegated },
        Logical logical => Joined(!logical.IsAnd, logical.Operands.Select(Negation).ToValueList()),
        Literal { Kind: LiteralKind.Boolean } literal => Literal.Of(literal.Text != "true"),
        _ => new Unary("not", condition),
    };

    private static Literal Negative(Literal number) => number with
    {
        Text = number.Text.StartsWith("-", StringComparison.Ordinal) ? number.Text.Substring(1) : $"-{number.Text}",
    };

    private static DistinctTest OfDistinct(DistinctTest test) => IsInOrder(test.Left, test.Right)
        ? test
        : test with { Left = test.Right, Right = test.Left };

    private static Binary Ordered(Binary equality) => IsInOrder(equality.Left, equality.Right)
        ? equality
        : equality with { Left = equality.Right, Right = equality.Left };

    /// <summary>Columns before constants, then by text.</summary>
    private static bool IsInOrder(Expression left, Expression right) =>
        left is Literal == right is Literal
            ? string.CompareOrdinal(left.ToSql(), right.ToSql()) <= 0
            : right is Literal;

    private static Expression Joined(bool isAnd, ValueList<Expression> operands)
    {
        var all = operands
            .SelectMany(o => o is Logical inner && inner.IsAnd == isAnd ? inner.Operands.AsEnumerable() : [o])
            .Distinct()
            .OrderBy(o => o.ToSql(), StringComparer.Ordinal)
            .ToValueList();
        return all.Count == 1 ? all[0] : new Logical(isAnd, all);
    }
}
