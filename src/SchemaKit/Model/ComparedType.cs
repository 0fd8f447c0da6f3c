using System.Globalization;
using SchemaKit.Expressions;

namespace SchemaKit.Model;

/// <summary>How the values of a column compare with constants, as far as that is certain.</summary>
/// <remarks>
/// Texts are left out where equal ones may be spelled unlike: <c>citext</c>, <c>character(n)</c>, and collations that a
/// column names. So are casts that change a value, and numbers with more digits than a float holds.
/// </remarks>
internal sealed class ComparedType
{
    private const int DigitsOfFloat = 6;

    // All digits that a decimal has, without zeros at the end.
    private const string ShortestForm = "G29";

    private static readonly ComparedType s_length = new(new("integer"), AllowedValues.In(NumberRange.From(0)), null);

    private readonly DataType _type;
    private readonly string _name;
    private readonly IReadOnlyList<string>? _labels;

    private ComparedType(DataType type, AllowedValues values, IReadOnlyList<string>? labels)
    {
        _type = type;
        _name = BuiltInType.ScalarNameOf(type);
        _labels = labels;
        Values = values;
    }

    /// <summary>The values that the type has.</summary>
    public AllowedValues Values { get; }

    public bool IsVaryingText => BuiltInType.IsVaryingText(_name);

    public bool IsWholeNumber => BuiltInType.IsWholeNumber(_name);

    private bool IsNumber => IsWholeNumber || BuiltInType.IsFloat(_name) || _name == "numeric";

    /// <summary>The type of a column; null where nothing about it is certain.</summary>
    public static ComparedType? Of(ColumnModel column, DomainTypes domains, IReadOnlyCollection<EnumModel> enums)
    {
        var type = domains.BaseOf(column.Type);
        if (type.ArrayDimensions > 0)
            return null;
        if (BuiltInType.GreatestOf(BuiltInType.ScalarNameOf(type)) is { } greatest)
            return new(type, AllowedValues.In(NumberRange.Between(-(decimal)greatest - 1, greatest)), null);
        IReadOnlyList<string>? labels = enums.FirstOrDefault(e => e.Name.Name == type.Name && IsIn(e.Name.Schema, type))?.Labels;
        var compared = new ComparedType(type, labels is null ? AllowedValues.All : AllowedValues.Of(labels), labels);
        var isText = compared.IsVaryingText && column.Collation is null
            && domains.Chain(column.Type).All(domain => domain.Collation is null);
        return compared.IsNumber || labels is not null || isText ? compared : null;
    }

    /// <summary>How the lengths of its texts compare.</summary>
    public ComparedType OfLength() => int.TryParse(_type.Modifier, out var longest)
        ? new(new("integer"), AllowedValues.In(NumberRange.Between(0, longest)), null)
        : s_length;

    /// <summary>Whether a value that is cast so stays what it is.</summary>
    public bool Keeps(DataType cast)
    {
        if (cast.Modifier is not null || cast.ArrayDimensions > 0)
            return false;
        var name = BuiltInType.NameOf(cast);
        return name switch
        {
            "text" or "character varying" => IsVaryingText || _labels is not null,
            "numeric" => IsWholeNumber || name == _name,
            "bigint" => IsWholeNumber,
            "integer" => _name is "smallint" or "integer",
            "double precision" => BuiltInType.IsFloat(_name),
            _ => name == _name,
        };
    }

    /// <summary>A number; null for anything that is none, or that the type does not hold as it is written.</summary>
    public decimal? NumberOf(Expression constant)
    {
        if (!IsNumber || WithoutCasts(constant, BuiltInType.IsFloat(_name)) is not { } literal
            || !decimal.TryParse(literal.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return null;
        return !BuiltInType.IsFloat(_name) || literal.Text.Count(char.IsDigit) <= DigitsOfFloat ? number : null;
    }

    /// <summary>A constant in the one way in which lists have it.</summary>
    public string? ConstantOf(Expression constant)
    {
        if (IsNumber)
            return NumberOf(constant)?.ToString(ShortestForm, CultureInfo.InvariantCulture);
        return WithoutCasts(constant, isFloat: false) is { Kind: LiteralKind.Text } text ? text.Text : null;
    }

    private static bool IsIn(string schema, DataType type) => type.Schema is null || type.Schema == schema;

    private Literal? WithoutCasts(Expression constant, bool isFloat) => constant switch
    {
        Literal { Kind: LiteralKind.Number or LiteralKind.Text } literal => literal,
        Cast { Operand: Literal { Kind: LiteralKind.Text } text } cast when cast.Type.Base == _type.Base => text,
        Cast cast when (IsNumber ? KeepsNumber(cast, isFloat) : Keeps(cast.Type)) => WithoutCasts(cast.Operand, isFloat),
        _ => null,
    };

    // A cast to whole numbers rounds, so that it must have nothing to round.
    private static bool KeepsNumber(Cast cast, bool isFloat) =>
        cast.Type is { Modifier: null, ArrayDimensions: 0 }
        && BuiltInType.NameOf(cast.Type) switch
        {
            "numeric" => true,
            "real" or "double precision" => isFloat,
            var name => BuiltInType.IsWholeNumber(name) && cast.Operand is Literal literal && literal.Text.IndexOf('.') < 0,
        };
}
