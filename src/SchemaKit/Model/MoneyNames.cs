using SchemaKit.Naming;

namespace SchemaKit.Model;

/// <summary>Names that speak of money, as far as names can.</summary>
internal static class MoneyNames
{
    private static readonly HashSet<string> s_amounts = new(StringComparer.Ordinal)
    {
        "amount", "price", "total", "balance", "cost", "tax",
    };

    private static readonly HashSet<string> s_measurements = new(StringComparer.Ordinal)
    {
        "score", "weight", "height", "width", "length", "depth", "distance", "latitude", "longitude", "lat", "lon",
        "lng", "angle", "area", "volume", "speed", "temperature", "duration", "seconds", "minutes", "hours", "count",
        "rank", "percent", "ratio", "probability", "time", "mass", "energy", "rating", "steps",
    };

    /// <summary>Whether the column's name says an amount of money; a rate is one with money beside it.</summary>
    public static bool Has(TableModel table, ColumnModel column)
    {
        var last = NameWords.LastOf(column.Name);
        var isMoney = s_amounts.Contains(last)
            || (last == "rate" && table.Columns.Any(other => s_amounts.Contains(NameWords.LastOf(other.Name))));
        return isMoney && !IsMeasurement(column.Name);
    }

    /// <summary>Whether the name says what is measured, and so is never exact.</summary>
    public static bool IsMeasurement(string name) => NameWords.Of(name).Any(s_measurements.Contains);
}
