using System.Globalization;
using SchemaKit.Naming;

namespace SchemaKit.Seam;

/// <summary>CLR values as SQL literals, independent of the machine's culture.</summary>
internal static class Literal
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        Enum e => Identifier.Literal(EnumType.Of(e.GetType()).LabelOf(EnumValue.Of(e))),
        string s => Identifier.Literal(s),
        bool b => b ? "true" : "false",
        Guid g => Identifier.Literal(g.ToString("D")),
        DateTimeOffset d => Identifier.Literal(
            d.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFzzz", CultureInfo.InvariantCulture)),
        DateTime d => Identifier.Literal(d.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture)),
#if NET
        DateOnly d => Identifier.Literal(d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        TimeOnly t => Identifier.Literal(t.ToString("HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture)),
#endif
        TimeSpan t => Identifier.Literal(Interval(t)),
        byte[] b => Identifier.Literal("\\x" + BitConverter.ToString(b).Replace("-", "").ToLowerInvariant()),
        double d => Float(d, d.ToString("R", CultureInfo.InvariantCulture)),
        float f => Float(f, f.ToString("R", CultureInfo.InvariantCulture)),
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal =>
            ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException(
            $"A value of type {value.GetType().Name} has no literal; use DefaultSql($\"…\").", nameof(value)),
    };

    /// <summary>A whole number of microseconds: PostgreSQL keeps no finer, and days would not be 24 hours.</summary>
    private static string Interval(TimeSpan value) =>
        $"{(value.Ticks / 10).ToString(CultureInfo.InvariantCulture)} microseconds";

    /// <summary>PostgreSQL reads the names of the special values in quotes only.</summary>
    private static string Float(double value, string digits) => value switch
    {
        double.NaN => "'NaN'",
        double.PositiveInfinity => "'Infinity'",
        double.NegativeInfinity => "'-Infinity'",
        _ => digits,
    };
}
