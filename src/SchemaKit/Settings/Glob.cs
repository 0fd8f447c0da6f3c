namespace SchemaKit.Settings;

/// <summary>A pattern of names: <c>*</c> stands for any characters, <c>?</c> for one.</summary>
internal static class Glob
{
    /// <remarks>
    /// Only the last <c>*</c> is ever widened: what an earlier one took is right already. The time is at most that of
    /// comparing each character of the one with each of the other.
    /// </remarks>
    public static bool Matches(string pattern, string name)
    {
        var (inPattern, inName) = (0, 0);
        var (afterStar, starEnd) = (-1, 0);
        while (inName < name.Length)
        {
            if (inPattern < pattern.Length && pattern[inPattern] == '*')
            {
                (afterStar, starEnd) = (++inPattern, inName);
            }
            else if (inPattern < pattern.Length && (pattern[inPattern] == '?' || pattern[inPattern] == name[inName]))
            {
                inPattern++;
                inName++;
            }
            else if (afterStar >= 0)
            {
                (inPattern, inName) = (afterStar, ++starEnd);
            }
            else
            {
                return false;
            }
        }

        while (inPattern < pattern.Length && pattern[inPattern] == '*')
            inPattern++;
        return inPattern == pattern.Length;
    }
}
