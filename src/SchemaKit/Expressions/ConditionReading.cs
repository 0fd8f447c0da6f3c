using System.Globalization;
using SchemaKit.Model;

namespace SchemaKit.Expressions;

/// <summary>
/// What a condition is meant to say: the canonical form without the casts that the server adds when it writes an
/// expression, as in <c>((status)::text = any ((array['a'::character varying])::text[]))</c>.
/// </summary>
/// <remarks>
/// Without its casts a condition may compare otherwise (<c>citext</c>, <c>name</c>), so this form is for recognising
/// what an author wrote, never for proving two conditions equal.
/// </remarks>
internal static class ConditionReading
{
    private static readonly HashSet<string> s_texts = ["text", "character varying", "character", "bpchar", "name", "citext"];

    private static readonly HashSet<string> s_numbers =
        ["smallint", "integer", "bigint", "numeric", "real", "double precision"];

    public static Expression Of(Expression expression) => CanonicalForm.Of(WithoutCasts(CanonicalForm.Of(expression)));

    private static Expression WithoutCasts(Expression expression) => expression.Map(WithoutCasts) switch
    {
        Cast { Operand: Literal literal } cast => OfLiteral(literal, cast.Type),
        Cast { Operand: Cast or ColumnRef or Subscript or FunctionCall or InList, Type: var type } cast
            when IsText(type) || IsNumber(type) => cast.Operand,
        var other => other,
    };

    private static Literal OfLiteral(Literal literal, DataType type)
    {
        if (literal.Kind != LiteralKind.Text || type.ArrayDimensions > 0)
            return literal;
        if (IsNumber(type) && IsNumber(literal.Text))
            return new(LiteralKind.Number, literal.Text);
        return type.Name == "boolean" && literal.Text is "true" or "t" or "false" or "f"
            ? Literal.Of(literal.Text[0] == 't')
            : literal;
    }

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static bool IsNumber(DataType type) => IsPlain(type) && s_numbers.Contains(type.Name);

    private static bool IsText(DataType type) => IsPlain(type) && s_texts.Contains(type.Name);

    private static bool IsPlain(DataType type) =>
        type.Modifier is null && type.ArrayDimensions == 0 && type.Schema is null;
}
