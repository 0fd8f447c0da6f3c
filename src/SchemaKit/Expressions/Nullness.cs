using System.Globalization;

namespace SchemaKit.Expressions;

/// <summary>
/// What a condition comes to when nothing is known of its columns but which are null:
/// <c>num_nonnulls(a, b) = 1</c>, <c>a is null or b is null</c>, <c>(a is null)::int + (b is null)::int = 1</c>.
/// </summary>
internal static class Nullness
{
    /// <summary>Columns of which nothing is known are tried both ways, as long as there are no more than these.</summary>
    private const int MostTried = 4;

    /// <summary>Whether the condition, in canonical form, is false of every row with these nulls.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="isNull">Whether a column is null; null where that is not known.</param>
    public static bool Refuses(Expression condition, Func<string, bool?> isNull)
    {
        var open = condition.ColumnsRead().Select(column => column.Name).Distinct()
            .Where(name => isNull(name) is null)
            .Take(MostTried + 1)
            .ToList();
        if (open.Count > MostTried)
            return IsFalse(isNull);
        return Enumerable.Range(0, 1 << open.Count).All(nulls => IsFalse(name =>
            isNull(name) ?? (open.IndexOf(name) is var at and >= 0 ? (nulls >> at & 1) == 1 : null)));

        bool IsFalse(Func<string, bool?> known) => ValueOf(condition, known) is { IsKnown: true, Number: 0 };
    }

    private static Known ValueOf(Expression expression, Func<string, bool?> isNull) => expression switch
    {
        Literal literal => OfLiteral(literal),
        Cast cast => ValueOf(cast.Operand, isNull),
        IsTest { Test: "null" } test => OfNullTest(test, isNull),
        IsTest { Test: "true" or "false" } test => OfTruthTest(test, isNull),
        FunctionCall call => OfCall(call, isNull),
        Unary { Operator: "not" } not => ValueOf(not.Operand, isNull).Then(v => v == 0 ? 1 : 0),
        Unary { Operator: "-" } minus => ValueOf(minus.Operand, isNull).Then(v => -v),
        Logical logical => OfLogical(logical, isNull),
        Binary binary => OfBinary(binary, ValueOf(binary.Left, isNull), ValueOf(binary.Right, isNull)),
        InList list => OfList(list, isNull),
        Case { Operand: null } choice => OfCase(choice, isNull),
        _ => Known.Nothing,
    };

    private static Known OfLiteral(Literal literal) => literal.Kind switch
    {
        LiteralKind.Null => Known.Null,
        LiteralKind.Boolean => Known.Of(literal.Text == "true"),
        LiteralKind.Number when decimal.TryParse(
            literal.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => new(true, number),
        _ => Known.Nothing,
    };

    private static Known OfNullTest(IsTest test, Func<string, bool?> isNull)
    {
        if (test.Operand is ColumnRef column)
            return isNull(column.Name) is { } value ? Known.Of(value != test.IsNegated) : Known.Nothing;
        var operand = ValueOf(test.Operand, isNull);
        return operand.IsKnown ? Known.Of(operand.Number is null != test.IsNegated) : Known.Nothing;
    }

    private static Known OfTruthTest(IsTest test, Func<string, bool?> isNull)
    {
        var operand = ValueOf(test.Operand, isNull);
        return operand.IsKnown
            ? Known.Of(operand.Number == (test.Test == "true" ? 1 : 0) != test.IsNegated)
            : Known.Nothing;
    }

    private static Known OfCall(FunctionCall call, Func<string, bool?> isNull)
    {
        var isCount = call.IsBuiltIn("num_nonnulls");
        if (!isCount && !call.IsBuiltIn("num_nulls"))
            return Known.Nothing;
        var count = 0;
        foreach (var argument in call.Arguments)
        {
            if (argument is not { Value: ColumnRef column, IsVariadic: false } || isNull(column.Name) is not { } value)
                return Known.Nothing;
            count += value != isCount ? 1 : 0;
        }

        return new(true, count);
    }

    /// <summary>One operand decides; else all must be known.</summary>
    private static Known OfLogical(Logical logical, Func<string, bool?> isNull)
    {
        var deciding = logical.IsAnd ? 0 : 1;
        var values = logical.Operands.Select(o => ValueOf(o, isNull)).ToList();
        if (values.Exists(v => v.IsKnown && v.Number == deciding))
            return new(true, deciding);
        if (values.Exists(v => !v.IsKnown))
            return Known.Nothing;
        return values.Exists(v => v.Number is null) ? Known.Null : new(true, 1 - deciding);
    }

    private static Known OfBinary(Binary binary, Known left, Known right)
    {
        if (left is { IsKnown: true, Number: null } || right is { IsKnown: true, Number: null })
            return Known.Null;
        if (left.Number is not { } l || right.Number is not { } r)
            return Known.Nothing;
        return binary.Operator switch
        {
            "+" => new(true, l + r),
            "-" => new(true, l - r),
            "*" => new(true, l * r),
            "=" => Known.Of(l == r),
            "<>" => Known.Of(l != r),
            "<" => Known.Of(l < r),
            "<=" => Known.Of(l <= r),
            ">" => Known.Of(l > r),
            ">=" => Known.Of(l >= r),
            _ => Known.Nothing,
        };
    }

    private static Known OfList(InList list, Func<string, bool?> isNull)
    {
        var operand = ValueOf(list.Operand, isNull);
        var items = list.Items.Select(i => ValueOf(i, isNull)).ToList();
        return operand.Number is not null && items.TrueForAll(i => i.Number is not null)
            ? Known.Of(items.Contains(operand) != list.IsNegated)
            : Known.Nothing;
    }

    private static Known OfCase(Case choice, Func<string, bool?> isNull)
    {
        foreach (var branch in choice.Branches)
        {
            var condition = ValueOf(branch.When, isNull);
            if (!condition.IsKnown)
                return Known.Nothing;
            if (condition.Number == 1)
                return ValueOf(branch.Then, isNull);
        }

        return choice.Else is null ? Known.Null : ValueOf(choice.Else, isNull);
    }

    /// <summary>A number, a truth as 0 or 1, null, or nothing that is known.</summary>
    private readonly record struct Known(bool IsKnown, decimal? Number)
    {
        public static Known Nothing => default;

        public static Known Null => new(true, null);

        public static Known Of(bool value) => new(true, value ? 1 : 0);

        public Known Then(Func<decimal, decimal> change) => Number is { } number ? new(true, change(number)) : this;
    }
}
