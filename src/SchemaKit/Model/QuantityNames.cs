using SchemaKit.Naming;

namespace SchemaKit.Model;

/// <summary>Names of what is counted or measured out, and so is never less than nothing.</summary>
internal static class QuantityNames
{
    private static readonly HashSet<string> s_quantities = new(StringComparer.Ordinal)
    {
        "price", "quantity", "amount", "percent", "count",
    };

    private static readonly HashSet<string> s_signed = new(StringComparer.Ordinal)
    {
        "balance", "delta", "adjustment", "adjusted", "refund", "refunded", "change", "difference", "diff", "correction",
        "latitude", "longitude", "lat", "lon", "lng", "x", "y", "z", "coordinate", "offset",
    };

    /// <summary>Whether the name says a quantity, and not that it may go either way. <c>count</c> alone is none.</summary>
    public static bool Has(string name)
    {
        var words = NameWords.Of(name);
        return words.Length > 0
            && s_quantities.Contains(words[words.Length - 1])
            && (words.Length > 1 || words[0] != "count")
            && !words.Any(IsSigned);
    }

    /// <summary>Whether it is a part of a whole, which has an upper bound too.</summary>
    public static bool IsPercent(string name) => NameWords.LastOf(name) == "percent";

    private static bool IsSigned(string word) =>
        s_signed.Contains(word) || (word.EndsWith("s", StringComparison.Ordinal) && s_signed.Contains(word.Substring(0, word.Length - 1)));
}
