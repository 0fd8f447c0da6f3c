using System.Text;

namespace SchemaKit.Rules.Structure;

/// <summary>Names that differ from others in a number or a month.</summary>
internal static class NumberedName
{
    private const int DigitsOfYear = 4;

    private static readonly HashSet<string> s_months = new(StringComparer.Ordinal)
    {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "january", "february",
        "march", "april", "june", "july", "august", "september", "october", "november", "december",
    };

    /// <summary>The name with <c>#</c> for every number and month: <c>orders_#</c>. Others are their own.</summary>
    public static string StemOf(string name)
    {
        StringBuilder? stem = null;
        var start = 0;
        while (start < name.Length)
        {
            var end = EndOfPart(name, start);
            var part = name.Substring(start, end - start);
            var isNumber = part[0] is >= '0' and <= '9';
            if (isNumber || s_months.Contains(part))
                stem ??= new StringBuilder(name, 0, start, name.Length);
            stem?.Append(isNumber || s_months.Contains(part) ? "#" : part);
            start = end;
        }

        return stem?.ToString() ?? name;
    }

    /// <summary>Whether a number in the name is a year of our time: four digits, from 1900 to 2099.</summary>
    public static bool HasYear(string name)
    {
        for (var start = 0; start < name.Length; start = EndOfPart(name, start))
        {
            var isCentury = string.CompareOrdinal(name, start, "19", 0, 2) == 0
                || string.CompareOrdinal(name, start, "20", 0, 2) == 0;
            if (isCentury && EndOfPart(name, start) - start == DigitsOfYear)
                return true;
        }

        return false;
    }

    /// <summary>Where the digits, the letters or the sign that begin there end.</summary>
    private static int EndOfPart(string name, int start)
    {
        var kind = KindOf(name[start]);
        var end = start + 1;
        while (kind != 0 && end < name.Length && KindOf(name[end]) == kind)
            end++;
        return end;
    }

    private static int KindOf(char letter) => letter switch
    {
        >= '0' and <= '9' => 1,
        '_' => 0,
        _ => 2,
    };
}
