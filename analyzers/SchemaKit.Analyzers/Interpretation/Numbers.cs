using System.Globalization;

namespace SchemaKit.Analyzers.Interpretation;

/// <summary>C#'s arithmetic on boxed numbers, whose types the compiler has already made equal.</summary>
internal static class Numbers
{
    public static bool IsNumber(SpecialType type) =>
        type is >= SpecialType.System_Char and <= SpecialType.System_Double;

    /// <summary>A conversion as C# does it; unknown where it does not fit, or is no number.</summary>
    public static object? Convert(object? value, SpecialType type)
    {
        if (value is null or Unknown || value is not IConvertible || value is string or bool)
            return value is null ? null : Unknown.Value;
        try
        {
            // C# cuts off what System.Convert rounds.
            if (type is not (SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal))
            {
                value = value switch
                {
                    float single => Math.Truncate(single),
                    double real => Math.Truncate(real),
                    decimal exact => Math.Truncate(exact),
                    char letter => (int)letter,
                    _ => value,
                };
            }

            var culture = CultureInfo.InvariantCulture;
            return type switch
            {
                SpecialType.System_Char => (char)System.Convert.ToUInt16(value, culture),
                SpecialType.System_SByte => System.Convert.ToSByte(value, culture),
                SpecialType.System_Byte => System.Convert.ToByte(value, culture),
                SpecialType.System_Int16 => System.Convert.ToInt16(value, culture),
                SpecialType.System_UInt16 => System.Convert.ToUInt16(value, culture),
                SpecialType.System_Int32 => System.Convert.ToInt32(value, culture),
                SpecialType.System_UInt32 => System.Convert.ToUInt32(value, culture),
                SpecialType.System_Int64 => System.Convert.ToInt64(value, culture),
                SpecialType.System_UInt64 => System.Convert.ToUInt64(value, culture),
                SpecialType.System_Decimal => System.Convert.ToDecimal(value is char c ? (int)c : value, culture),
                SpecialType.System_Single => System.Convert.ToSingle(value is char c ? (int)c : value, culture),
                SpecialType.System_Double => System.Convert.ToDouble(value is char c ? (int)c : value, culture),
                _ => Unknown.Value,
            };
        }
        catch (Exception e) when (e is OverflowException or InvalidCastException)
        {
            return Unknown.Value;
        }
    }

    public static object? Operate(BinaryOperatorKind kind, object? left, object? right, bool isChecked) =>
        (left, right) switch
        {
            (bool a, bool b) => Logic(kind, a, b),
            (int a, int b) => Whole(kind, a, b, isChecked) switch
            {
                long result => isChecked ? checked((int)result) : unchecked((int)result),
                var other => other,
            },
            (long a, long b) => Whole(kind, a, b, isChecked),
            (long a, int b) when kind is BinaryOperatorKind.LeftShift => a << b,
            (long a, int b) when kind is BinaryOperatorKind.RightShift => a >> b,
            (double a, double b) => Real(kind, a, b),
            (float a, float b) => Real(kind, a, b) is double result ? (float)result : Real(kind, a, b),
            (decimal a, decimal b) => Exact(kind, a, b),
            (char a, char b) => Operate(kind, (int)a, (int)b, isChecked),
            (uint a, uint b) => Whole(kind, a, b, isChecked) is long result && result is >= 0 and <= uint.MaxValue
                ? (uint)result
                : Whole(kind, a, b, isChecked) as bool? ?? (object)Unknown.Value,
            _ => Unknown.Value,
        };

    private static object Logic(BinaryOperatorKind kind, bool a, bool b) => kind switch
    {
        BinaryOperatorKind.And => a && b,
        BinaryOperatorKind.Or => a || b,
        BinaryOperatorKind.ExclusiveOr => a != b,
        _ => Unknown.Value,
    };

    private static object Whole(BinaryOperatorKind kind, long a, long b, bool isChecked) => kind switch
    {
        BinaryOperatorKind.Add => isChecked ? checked(a + b) : unchecked(a + b),
        BinaryOperatorKind.Subtract => isChecked ? checked(a - b) : unchecked(a - b),
        BinaryOperatorKind.Multiply => isChecked ? checked(a * b) : unchecked(a * b),
        BinaryOperatorKind.Divide => a / b,
        BinaryOperatorKind.Remainder => b == -1 ? 0L : a % b,
        BinaryOperatorKind.And => a & b,
        BinaryOperatorKind.Or => a | b,
        BinaryOperatorKind.ExclusiveOr => a ^ b,
        BinaryOperatorKind.LeftShift when a is >= int.MinValue and <= int.MaxValue => (long)((int)a << (int)b),
        BinaryOperatorKind.RightShift when a is >= int.MinValue and <= int.MaxValue => (long)((int)a >> (int)b),
        BinaryOperatorKind.LessThan => a < b,
        BinaryOperatorKind.LessThanOrEqual => a <= b,
        BinaryOperatorKind.GreaterThan => a > b,
        BinaryOperatorKind.GreaterThanOrEqual => a >= b,
        _ => Unknown.Value,
    };

    private static object Real(BinaryOperatorKind kind, double a, double b) => kind switch
    {
        BinaryOperatorKind.Add => a + b,
        BinaryOperatorKind.Subtract => a - b,
        BinaryOperatorKind.Multiply => a * b,
        BinaryOperatorKind.Divide => a / b,
        BinaryOperatorKind.Remainder => a % b,
        BinaryOperatorKind.LessThan => a < b,
        BinaryOperatorKind.LessThanOrEqual => a <= b,
        BinaryOperatorKind.GreaterThan => a > b,
        BinaryOperatorKind.GreaterThanOrEqual => a >= b,
        _ => Unknown.Value,
    };

    private static object Exact(BinaryOperatorKind kind, decimal a, decimal b) => kind switch
    {
        BinaryOperatorKind.Add => a + b,
        BinaryOperatorKind.Subtract => a - b,
        BinaryOperatorKind.Multiply => a * b,
        BinaryOperatorKind.Divide => a / b,
        BinaryOperatorKind.Remainder => a % b,
        BinaryOperatorKind.LessThan => a < b,
        BinaryOperatorKind.LessThanOrEqual => a <= b,
        BinaryOperatorKind.GreaterThan => a > b,
        BinaryOperatorKind.GreaterThanOrEqual => a >= b,
        _ => Unknown.Value,
    };
}
