using System.Globalization;
using SchemaKit.Expressions;

namespace SchemaKit.Model;

/// <summary>Which of some columns may be null together, as far as the checks of a table say.</summary>
internal static class NullPatterns
{
    // Beyond that many columns nobody writes such checks, and the patterns double with each.
    private const int MostColumns = 8;

    /// <summary>Whether a row may have nulls in some of the columns and values in others.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="nullable">Those of them that accept null by themselves.</param>
    /// <param name="checks">The checks of the table.</param>
    public static bool MayBeHalfNull(
        IReadOnlyList<string> columns, IReadOnlyList<string> nullable, IEnumerable<CheckModel> checks)
    {
        if (nullable.Count is 0 or > MostColumns)
            return nullable.Count > 0;
        var conditions = checks.Where(check => !check.IsNotEnforced)
            .Select(check => ConditionReading.Of(check.Condition.Tree)).ToArray();
        return Enumerable.Range(1, (1 << nullable.Count) - 1)
            .Select(bits => nullable.Where((_, i) => (bits & (1 << i)) != 0).ToArray())
            .Where(nulls => nulls.Length < columns.Count)
            .Any(nulls => !conditions.Any(condition => IsFalse(condition, columns, nulls)));
    }

    private static bool IsFalse(Expression condition, IReadOnlyList<string> columns, string[] nulls) =>
        Value(condition, name => columns.Contains(name) ? nulls.Contains(name) : null) is false;

    /// <summary>
    /// What an expression comes to when only this much is known of nulls; null when that is not enough.
    /// </summary>
    private static object? Value(Expression expression, Func<string, bool?> isNull) => expression switch
    {
        Literal { Kind: LiteralKind.Boolean } literal => literal.Text == "true",
        Literal { Kind: LiteralKind.Number } literal =>
            int.TryParse(literal.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        Unary { Operator: "not" } not => Value(not.Operand, isNull) is bool value ? !value : null,
        Logical logical => OfLogical(logical, isNull),
        IsTest { Test: "null" } test => OfTest(test, isNull),
        FunctionCall { Name: "num_nulls" } call => Count(call, isNull, counted: true),
        FunctionCall { Name: "num_nonnulls" } call => Count(call, isNull, counted: false),
        InList list => OfList(list, isNull),
        Binary binary => OfComparison(binary.Operator, Value(binary.Left, isNull), Value(binary.Right, isNull)),
        _ => null,
    };

    private static object? OfLogical(Logical logical, Func<string, bool?> isNull)
    {
        var values = logical.Operands.Select(operand => Value(operand, isNull)).ToArray();
        if (values.Contains(!logical.IsAnd))
            return !logical.IsAnd;
        return values.All(value => value is bool) ? logical.IsAnd : null;
    }

    // A row is null when all its fields are, and not null when none is.
    private static object? OfTest(IsTest test, Func<string, bool?> isNull)
    {
        var fields = test.Operand is RowConstructor row ? row.Items : [test.Operand];
        var nulls = fields.Select(field => field is ColumnRef column ? isNull(column.Name) : null).ToArray();
        return nulls.Contains(null) ? null : nulls.All(isOne => isOne == !test.IsNegated);
    }

    private static object? Count(FunctionCall call, Func<string, bool?> isNull, bool counted)
    {
        var nulls = call.Arguments.Select(a => a.Value is ColumnRef column ? isNull(column.Name) : null).ToArray();
        return nulls.Contains(null) ? null : nulls.Count(isOne => isOne == counted);
    }

    private static object? OfList(InList list, Func<string, bool?> isNull)
    {
        var value = Value(list.Operand, isNull);
        var items = list.Items.Select(item => Value(item, isNull)).ToArray();
        return value is null || items.Contains(null) ? null : items.Contains(value) != list.IsNegated;
    }

    private static object? OfComparison(string sign, object? left, object? right) => (sign, left, right) switch
    {
        (_, null, _) or (_, _, null) => null,
        ("=", _, _) => left.Equals(right),
        ("<>", _, _) => !left.Equals(right),
        ("<", int l, int r) => l < r,
        ("<=", int l, int r) => l <= r,
        (">", int l, int r) => l > r,
        (">=", int l, int r) => l >= r,
        _ => null,
    };
}
