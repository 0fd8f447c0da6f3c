using System.Globalization;

namespace SchemaKit.Model;

/// <summary>Values that are not null: numbers of a range, or those of a list.</summary>
/// <param name="Range">The range, where they are numbers.</param>
/// <param name="Listed">The list, in which numbers are written in one way; null where nobody lists them.</param>
internal sealed record AllowedValues(NumberRange Range, IReadOnlyList<string>? Listed)
{
    public static AllowedValues All { get; } = new(NumberRange.All, null);

    public static AllowedValues None { get; } = new(NumberRange.All, []);

    public bool IsAll => Listed is null && Range == NumberRange.All;

    public bool IsEmpty => Listed is { Count: 0 } || Range.IsEmpty;

    public static AllowedValues In(NumberRange range) => new(range, null);

    public static AllowedValues Of(IEnumerable<string> values) => new(NumberRange.All, [.. values]);

    public AllowedValues And(AllowedValues other)
    {
        if (Listed is not null)
            return Of(Listed.Where(other.Contains).Where(Contains));
        return other.Listed is null ? In(Range.And(other.Range)) : other.And(this);
    }

    /// <summary>The values of both; null where that is neither a range nor a list.</summary>
    public AllowedValues? Or(AllowedValues other)
    {
        if (IsWithin(other))
            return other;
        if (other.IsWithin(this))
            return this;
        return Listed is not null && other.Listed is not null ? Of(Listed.Union(other.Listed)) : null;
    }

    public bool IsWithin(AllowedValues other)
    {
        if (IsEmpty || other.IsAll)
            return true;
        if (Listed is not null)
            return Listed.All(other.Contains);
        return other.Listed is null && Range.IsWithin(other.Range);
    }

    private bool Contains(string value) =>
        (Listed is null || Listed.Contains(value))
        && (Range == NumberRange.All
            || (decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && Range.Contains(number)));
}
