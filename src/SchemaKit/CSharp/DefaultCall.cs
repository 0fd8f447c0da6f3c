using System.Globalization;
using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.CSharp;

/// <summary>The default of a column: a value of its CLR type where it is a constant, else SQL.</summary>
/// <param name="type">The type of the column.</param>
/// <param name="classes">What is called how.</param>
/// <param name="user">The object that has it; null for a table.</param>
/// <param name="hides">Whether the name of a class means something else where it is used.</param>
internal sealed class DefaultCall(
    DataType type, SchemaClasses classes, NamedObject? user, Func<string, bool> hides)
{
    public Call Of(SqlExpression value, ObjectHoles holes) => Constant(value.Text) is { } constant
        ? new("Default", constant)
        : new("DefaultSql", InterpolatedSql.Of(value with { Columns = default }, _ => null, holes).Text);

    private string? Constant(string sql)
    {
        if (type.ArrayDimensions > 0)
            return null;
        var text = Quoted(sql);
        if (type.Schema is { } schema && classes.EnumOf(new(schema, type.Name)) is { } names)
        {
            return text is not null && names.Members.TryGetValue(text, out var member) && !hides(names.ClassName)
                ? $"{names.ClassName}.{member}"
                : null;
        }

        return classes.ClrOf(type, user) switch
        {
            "string" => text is null ? null : CSharpText.Literal(text),
            "bool" => sql is "true" or "false" ? sql : null,
            var number => Number(number, text ?? sql),
        };
    }

    /// <summary>The number as C# writes it, where it would come back as the same digits.</summary>
    private static string? Number(string clr, string digits) => clr switch
    {
        "short" => IsWhole(digits, short.MinValue, short.MaxValue) ? digits : null,
        "int" => IsWhole(digits, int.MinValue, int.MaxValue) ? digits : null,
        "long" => IsWhole(digits, long.MinValue, long.MaxValue) ? digits : null,
        "decimal" => IsWhole(digits, int.MinValue, int.MaxValue) ? digits : IsDecimal(digits) ? $"{digits}m" : null,
        "double" or "float" => IsWhole(digits, -1_000_000, 1_000_000) ? digits : null,
        _ => null,
    };

    private static bool IsWhole(string digits, long least, long greatest) =>
        long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        && value >= least
        && value <= greatest
        && value.ToString(CultureInfo.InvariantCulture) == digits;

    private static bool IsDecimal(string digits) =>
        decimal.TryParse(
            digits,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var value)
        && value.ToString(CultureInfo.InvariantCulture) == digits;

    /// <summary>What a literal says, be it cast to the type of the column or not.</summary>
    private string? Quoted(string sql)
    {
        var tokens = SqlTokens.PlacesIn(sql);
        if (tokens.Count == 0 || tokens[0].Token.Kind != SqlTokenKind.Text || sql[0] != '\'')
            return null;
        var literal = tokens[0].Token.Text;
        var rest = sql.Substring(tokens[0].End);
        var isPlain = tokens[0].End == Identifier.Literal(literal).Length
            && (rest.Length == 0 || rest == $"::{type}" || rest == $"::{type.Base}");
        return isPlain ? literal : null;
    }
}
