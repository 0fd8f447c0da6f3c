namespace SchemaKit.Analyzers.Interpretation;

/// <content>Operators and conversions.</content>
internal sealed partial class Interpreter
{
    private object? Conversion(IConversionOperation conversion, Frame frame)
    {
        var value = Evaluate(conversion.Operand, frame);
        if (value is Unknown)
            return value;
        if (conversion.OperatorMethod is { } method && !IsOfSpans(method))
        {
            return value is null && conversion.Conversion.IsNullable
                ? null
                : Call(conversion.Syntax, Substitute(method, frame), null, [value], frame, isVirtual: false);
        }

        if (value is null || conversion.Type is null)
            return value;
        var type = Substitute(conversion.Type, frame);
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum }
            && value is EnumConstant or Enum or IConvertible and not string)
        {
            return value switch
            {
                EnumConstant constant => Constant(type, constant.Value),
                Enum real => Constant(type, System.Convert.ChangeType(real, Enum.GetUnderlyingType(real.GetType()))),
                _ => Constant(type, value),
            };
        }

        if (Numbers.IsNumber(type.SpecialType))
        {
            var number = value switch
            {
                EnumConstant constant => constant.Value,
                Enum real => System.Convert.ChangeType(real, Enum.GetUnderlyingType(real.GetType())),
                _ => value,
            };
            return Numbers.Convert(number, type.SpecialType) is { } converted and not Unknown
                ? converted
                : Fail(conversion, "the number does not fit");
        }

        if (!conversion.Conversion.IsImplicit && conversion.Conversion.IsReference
            && IsInstance(value, type) is not true)
        {
            return IsInstance(value, type) switch
            {
                false when conversion.IsTryCast => null,
                false => throw new ThrownException(new InvalidCastException(), conversion.Syntax),
                _ => Fail(conversion, "the type is not known"),
            };
        }

        return value;
    }

    private static bool IsOfSpans(IMethodSymbol method) =>
        method.ContainingType.Name is "Span" or "ReadOnlySpan" or "MemoryExtensions";

    private object? Binary(IBinaryOperation binary, Frame frame)
    {
        var left = Evaluate(binary.LeftOperand, frame);
        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr
            && binary.OperatorMethod is null)
        {
            return left is not bool known ? Unknown.Value
                : known == (binary.OperatorKind == BinaryOperatorKind.ConditionalOr) ? known
                : Evaluate(binary.RightOperand, frame);
        }

        var right = Evaluate(binary.RightOperand, frame);
        return Operate(binary, binary.OperatorKind, left, right, binary.OperatorMethod, binary.IsChecked, frame);
    }

    private object? Operate(
        IOperation site, BinaryOperatorKind kind, object? left, object? right, IMethodSymbol? method, bool isChecked, Frame frame)
    {
        if (left is Unknown || right is Unknown)
            return Unknown.Value;
        var isEquality = kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals;
        if (isEquality && (left is null || right is null))
            return (left is null && right is null) == (kind == BinaryOperatorKind.Equals);
        if (method is not null
            && method.ContainingType.SpecialType is not (SpecialType.System_String or SpecialType.System_Object))
            return Call(site.Syntax, Substitute(method, frame), null, [left, right], frame, isVirtual: false);
        if (isEquality)
            return AreEqual(left!, right!) is { } equal
                ? equal == (kind == BinaryOperatorKind.Equals)
                : Fail(site, "the comparison is not followed");
        if (kind == BinaryOperatorKind.Add && (left is string || right is string))
            return Concatenated(left, right, site);
        try
        {
            return Numbers.Operate(kind, left, right, isChecked) is { } result and not Unknown
                ? result
                : Enums(kind, left, right) ?? Fail(site, "the operator is not followed");
        }
        catch (Exception e) when (e is DivideByZeroException or OverflowException)
        {
            throw new ThrownException(e, site.Syntax);
        }
    }

    private static bool? AreEqual(object left, object right)
    {
        try
        {
            return left is Closure || right is Closure ? null
                : left is object?[]? ReferenceEquals(left, right)
                : left.Equals(right);
        }
        catch (NotFollowedException)
        {
            return null;
        }
    }

    private object? Concatenated(object? left, object? right, IOperation site)
    {
        if (TextOf(left, site) is not { } first || TextOf(right, site) is not { } second)
            return Unknown.Value;
        return first.Length + second.Length > Budget.GreatestLength
            ? Fail(site, "the text is too long")
            : first + second;
    }

    private object? Enums(BinaryOperatorKind kind, object? left, object? right)
    {
        if (left is Enum real && right is Enum other && real.GetType() == other.GetType())
        {
            var under = Enum.GetUnderlyingType(real.GetType());
            var result = Numbers.Operate(
                kind, Numbers.Convert(System.Convert.ChangeType(real, under), SpecialType.System_Int64),
                Numbers.Convert(System.Convert.ChangeType(other, under), SpecialType.System_Int64), isChecked: false);
            return result is long number ? Enum.ToObject(real.GetType(), number) : result as bool?;
        }

        if (left is not EnumConstant constant || right is not EnumConstant second)
            return null;
        var special = constant.Type.EnumUnderlyingType!.SpecialType;
        return Numbers.Operate(
                kind, Numbers.Convert(constant.Value, SpecialType.System_Int64),
                Numbers.Convert(second.Value, SpecialType.System_Int64), isChecked: false) switch
        {
            long number when Numbers.Convert(number, special) is { } value and not Unknown =>
                new EnumConstant(constant.Type, value),
            bool answer => answer,
            _ => null,
        };
    }

    private object? Unary(IUnaryOperation unary, Frame frame)
    {
        var operand = Evaluate(unary.Operand, frame);
        if (operand is Unknown or null)
            return operand;
        if (unary.OperatorMethod is { } method)
            return Call(unary.Syntax, Substitute(method, frame), null, [operand], frame, isVirtual: false);
        return (unary.OperatorKind, operand) switch
        {
            (UnaryOperatorKind.Not, bool value) => !value,
            (UnaryOperatorKind.Plus, _) => operand,
            (UnaryOperatorKind.Minus, int value) => unchecked(-value),
            (UnaryOperatorKind.Minus, long value) => unchecked(-value),
            (UnaryOperatorKind.Minus, double value) => -value,
            (UnaryOperatorKind.Minus, float value) => -value,
            (UnaryOperatorKind.Minus, decimal value) => -value,
            (UnaryOperatorKind.BitwiseNegation, int value) => ~value,
            (UnaryOperatorKind.BitwiseNegation, long value) => ~value,
            _ => Fail(unary, "the operator is not followed"),
        };
    }

    private object? TuplePair(ITupleBinaryOperation pair, Frame frame) =>
        (Evaluate(pair.LeftOperand, frame), Evaluate(pair.RightOperand, frame)) is (TupleValue left, TupleValue right)
        && AreEqual(left, right) is { } equal
            ? equal == (pair.OperatorKind == BinaryOperatorKind.Equals)
            : Fail(pair, "the comparison is not followed");
}
