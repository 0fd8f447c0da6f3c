using System.Globalization;
using SchemaKit.Model;

namespace SchemaKit.Postgres.Building;

/// <summary>The bounds of a partition, which the server gives as a piece of SQL alone.</summary>
internal static class PartitionBounds
{
    public static PartitionBound Of(string text)
    {
        if (text == "DEFAULT")
            return new();
        var list = Deparsed.Split(Deparsed.Inside(text)).ToValueList();
        if (text.StartsWith("FOR VALUES IN", StringComparison.Ordinal))
            return new() { Values = list };
        if (text.StartsWith("FOR VALUES WITH", StringComparison.Ordinal))
            return new() { Modulus = Number(list[0]), Remainder = Number(list[1]) };
        var to = Deparsed.Find(text, " TO (");
        return new() { From = list, To = Deparsed.Split(Deparsed.Inside(text, to)).ToValueList() };
    }

    private static int Number(string words) =>
        int.Parse(words[(words.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture);
}
