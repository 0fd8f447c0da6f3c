using System.Globalization;
using SchemaKit.Expressions;

namespace SchemaKit.Model;

/// <summary>Where a range of partitions begins or ends, in a form that can be compared without a server.</summary>
internal sealed class PartitionPoint : IComparable<PartitionPoint>
{
    private static readonly DateTime s_zero = new(1, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly string _text;
    private readonly (int Infinity, decimal Value)[] _values;

    private PartitionPoint(string text, (int Infinity, decimal Value)[] values) => (_text, _values) = (text, values);

    /// <summary>The point; null when some value is neither a number nor a time that is written plainly.</summary>
    /// <param name="bound">The values as SQL, one for each key.</param>
    /// <param name="types">The types of the keys; null for an expression.</param>
    public static PartitionPoint? Of(ValueList<string> bound, IReadOnlyList<DataType?> types)
    {
        var values = new (int, decimal)[bound.Count];
        for (var i = 0; i < bound.Count; i++)
        {
            if (i >= types.Count || ValueOf(bound[i], types[i]) is not { } value)
                return null;
            values[i] = value;
        }

        return new(string.Join(", ", bound), values);
    }

    /// <summary>The first key in which two points differ decides.</summary>
    public int CompareTo(PartitionPoint? other)
    {
        for (var i = 0; other is not null && i < _values.Length && i < other._values.Length; i++)
        {
            var order = _values[i].CompareTo(other._values[i]);

            // What follows minvalue or maxvalue does not count.
            if (order != 0 || _values[i].Infinity != 0)
                return order;
        }

        return 0;
    }

    public override string ToString() => _text;

    private static (int Infinity, decimal Value)? ValueOf(string sql, DataType? type)
    {
        var expression = ExpressionParser.Parse(sql);
        while (expression is Cast cast)
            expression = cast.Operand;
        return expression switch
        {
            ColumnRef { IsQualified: false, Name: "minvalue" } => (-1, 0),
            ColumnRef { IsQualified: false, Name: "maxvalue" } => (1, 0),
            Unary { Operator: "-", Operand: Literal { Kind: LiteralKind.Number } number } => Number($"-{number.Text}"),
            Literal { Kind: LiteralKind.Number } number => Number(number.Text),
            Literal { Kind: LiteralKind.Text } text => OfText(text.Text, type),
            _ => null,
        };
    }

    private static (int, decimal)? OfText(string text, DataType? type) => type?.Name switch
    {
        "smallint" or "integer" or "bigint" or "numeric" => Number(text),
        "date" or "timestamp with time zone" or "timestamp without time zone" => Time(text),
        _ => null,
    };

    private static (int, decimal)? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? (0, number) : null;

    /// <summary>
    /// Without a zone it is the session's: equal for all bounds, which are compared among each other alone.
    /// </summary>
    private static (int, decimal)? Time(string text)
    {
        string[] forms =
        [
            "yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFF", "yyyy-MM-dd HH:mm:sszz",
            "yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-dd HH:mm:ss.FFFFFFzz", "yyyy-MM-dd HH:mm:ss.FFFFFFzzz",
            "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-dd HH:mm",
        ];
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTime.TryParseExact(text, forms, CultureInfo.InvariantCulture, Styles, out var time)
            ? (0, (time - s_zero).Ticks)
            : null;
    }
}
