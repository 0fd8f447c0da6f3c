using SchemaKit.Expressions;

namespace SchemaKit.Model;

/// <summary>What a condition says of one column: which values it allows, and whether null is refused.</summary>
/// <remarks>A check refuses what makes its condition false. A comparison with null is null, so null passes it.</remarks>
/// <param name="Column">The column.</param>
/// <param name="IsOfLength">Whether the values are the lengths of its texts.</param>
/// <param name="Values">The values that it allows beside null.</param>
/// <param name="RefusesNull">Whether it is false of null.</param>
internal sealed record Restriction(string Column, bool IsOfLength, AllowedValues Values, bool RefusesNull)
{
    /// <summary>Whether all that it speaks of is null, so that it is as much about lengths as about values.</summary>
    public bool IsAboutNull => Values.IsAll || Values is { IsEmpty: true, Listed: not null };

    /// <summary>Reads a condition in canonical form; null when it says anything else.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="typeOf">The type of a column; null where its comparisons are not certain.</param>
    public static Restriction? Of(Expression condition, Func<string, ComparedType?> typeOf) => condition switch
    {
        Logical logical => OfLogical(logical, typeOf),
        Binary { Operator: "<" or "<=" } b => OfOrder(b.Left, b.Right, b.Operator == "<=", typeOf),
        Unary { Operator: "not", Operand: Binary { Operator: "<" or "<=" } b } =>
            OfOrder(b.Right, b.Left, b.Operator == "<", typeOf),
        Binary { Operator: "=" } equality =>
            OfList(equality.Left, [equality.Right], typeOf) ?? OfList(equality.Right, [equality.Left], typeOf),
        InList { IsNegated: false } list => OfList(list.Operand, list.Items, typeOf),
        IsTest { Test: "null", Operand: ColumnRef { IsQualified: false } column } test =>
            new(column.Name, false, test.IsNegated ? AllowedValues.All : AllowedValues.None, test.IsNegated),
        _ => null,
    };

    /// <summary>Both restrictions, or either; null where that is no restriction of one column.</summary>
    public Restriction? Joined(Restriction other, bool isAnd)
    {
        if (!IsComparableWith(other))
            return null;
        var values = isAnd ? Values.And(other.Values) : Values.Or(other.Values);
        var refusesNull = isAnd ? RefusesNull || other.RefusesNull : RefusesNull && other.RefusesNull;
        return values is null ? null : new(Column, IsOfLength || other.IsOfLength, values, refusesNull);
    }

    public bool IsComparableWith(Restriction other) =>
        Column == other.Column && (IsOfLength == other.IsOfLength || IsAboutNull || other.IsAboutNull);

    private static Restriction? OfLogical(Logical logical, Func<string, ComparedType?> typeOf)
    {
        var joined = Of(logical.Operands[0], typeOf);
        foreach (var operand in logical.Operands.Skip(1))
            joined = Of(operand, typeOf) is { } next ? joined?.Joined(next, logical.IsAnd) : null;
        return joined;
    }

    private static Restriction? OfOrder(Expression low, Expression high, bool isIncluded, Func<string, ComparedType?> typeOf)
    {
        if (Operand.Of(low, typeOf) is { } upTo)
            return upTo.Type.NumberOf(high) is { } greatest ? upTo.In(NumberRange.UpTo(greatest, isIncluded)) : null;
        return Operand.Of(high, typeOf) is { } from && from.Type.NumberOf(low) is { } least
            ? from.In(NumberRange.From(least, isIncluded))
            : null;
    }

    private static Restriction? OfList(Expression left, IEnumerable<Expression> items, Func<string, ComparedType?> typeOf)
    {
        if (Operand.Of(left, typeOf) is not { } operand)
            return null;
        var constants = items.Select(operand.Type.ConstantOf).ToList();
        return constants.Contains(null)
            ? null
            : new(operand.Column, operand.IsLength, AllowedValues.Of(constants.OfType<string>()), false);
    }

    /// <summary>What is compared: a column, or the length of its text.</summary>
    private readonly record struct Operand(string Column, bool IsLength, ComparedType Type)
    {
        public static Operand? Of(Expression expression, Func<string, ComparedType?> typeOf) => expression switch
        {
            ColumnRef { IsQualified: false } column when typeOf(column.Name) is { } type => new(column.Name, false, type),
            Cast cast when Of(cast.Operand, typeOf) is { } inner && inner.Type.Keeps(cast.Type) => inner,
            FunctionCall { Arguments: [{ Value: var text }] } call
                when IsLengthOf(call) && Of(text, typeOf) is { IsLength: false, Type.IsVaryingText: true } inner =>
                new(inner.Column, true, inner.Type.OfLength()),
            _ => null,
        };

        public Restriction In(NumberRange range) =>
            new(Column, IsLength, AllowedValues.In(Type.IsWholeNumber ? range.OfWholeNumbers() : range), false);

        private static bool IsLengthOf(FunctionCall call) =>
            call.IsBuiltIn("length") || call.IsBuiltIn("char_length") || call.IsBuiltIn("character_length");
    }
}
