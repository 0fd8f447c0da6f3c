using System.Globalization;

namespace SchemaKit.Expressions;

/// <summary>What a condition without columns always comes to.</summary>
internal static class Truth
{
    /// <summary>Whether it is true for every row, or false for every row; null when neither can be told.</summary>
    public static bool? Of(Expression expression) => Fold(CanonicalForm.Of(expression));

    private static bool? Fold(Expression expression) => expression switch
    {
        Literal { Kind: LiteralKind.Boolean } literal => literal.Text == "true",
        Cast { Operand: Literal { Kind: LiteralKind.Text } text, Type: { Name: "boolean", ArrayDimensions: 0 } } =>
            OfWord(text.Text),
        Cast { Operand: var operand, Type: { Name: "boolean", ArrayDimensions: 0 } } => Fold(operand),
        Unary { Operator: "not" } not => !Fold(not.Operand),
        Logical { IsAnd: true } all => All(all.Operands, false),
        Logical any => All(any.Operands, true),
        Binary { Left: Literal, Right: Literal } comparison => OfComparison(comparison),
        Binary { Operator: "=" } equality => OfBooleans(Fold(equality.Left), Fold(equality.Right), true),
        Binary { Operator: "<>" } difference => OfBooleans(Fold(difference.Left), Fold(difference.Right), false),
        IsTest { Test: "null", Operand: Literal literal } test => (literal == Literal.Null) != test.IsNegated,
        IsTest { Test: "true" or "false" } test when Fold(test.Operand) is { } value =>
            value == (test.Test == "true") != test.IsNegated,
        FunctionCall { Name: "coalesce", IsKeyword: true, Arguments: [var first, ..] } => Fold(first.Value),
        Subquery { Selected: { } selected, Kind: SubqueryKind.Scalar } => Fold(selected),
        _ => null,
    };

    /// <summary>One such value decides; else all must be its opposite.</summary>
    private static bool? All(IEnumerable<Expression> operands, bool deciding)
    {
        var values = operands.Select(Fold).ToArray();
        if (values.Contains(deciding))
            return deciding;
        return values.All(v => v == !deciding) ? !deciding : null;
    }

    private static bool? OfBooleans(bool? left, bool? right, bool areEqual) =>
        left is { } l && right is { } r ? l == r == areEqual : null;

    private static bool? OfComparison(Binary comparison)
    {
        var (left, right) = ((Literal)comparison.Left, (Literal)comparison.Right);
        if (left.Kind != right.Kind || left.Kind == LiteralKind.Null)
            return null;
        int order;
        if (left.Kind == LiteralKind.Number)
        {
            if (!TryNumber(left.Text, out var l) || !TryNumber(right.Text, out var r))
                return null;
            order = l.CompareTo(r);
        }
        else
        {
            // How texts are sorted is the collation's affair; equal ones are equal in each.
            order = left.Text == right.Text ? 0 : 1;
            if (order != 0 && comparison.Operator is not ("=" or "<>"))
                return null;
        }

        return comparison.Operator switch
        {
            "=" => order == 0,
            "<>" => order != 0,
            "<" => order < 0,
            "<=" => order <= 0,
            _ => null,
        };
    }

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private static bool? OfWord(string word) => word switch
    {
        "true" or "t" or "on" or "yes" or "1" => true,
        "false" or "f" or "off" or "no" or "0" => false,
        _ => null,
    };
}
