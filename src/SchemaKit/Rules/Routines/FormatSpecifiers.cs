namespace SchemaKit.Rules.Routines;

/// <summary>The places of a pattern of <c>format</c>.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/functions-string.html#FUNCTIONS-STRING-FORMAT"/>
internal static class FormatSpecifiers
{
    /// <summary>The number of the argument, where it is written, and the letter; <c>%%</c> is none.</summary>
    public static IEnumerable<(int? Position, char Type)> Of(string pattern)
    {
        for (var at = 0; at + 1 < pattern.Length; at++)
        {
            if (pattern[at] != '%')
                continue;
            at++;
            if (pattern[at] == '%')
                continue;
            var digits = at;
            while (digits < pattern.Length && pattern[digits] is >= '0' and <= '9')
                digits++;
            int? position = null;
            if (digits > at && digits < pattern.Length && pattern[digits] == '$')
            {
                position = int.TryParse(pattern.Substring(at, digits - at), out var number) ? number : null;
                at = digits + 1;
            }

            // Flags and width.
            while (at < pattern.Length && pattern[at] is '-' or (>= '0' and <= '9'))
                at++;
            if (at < pattern.Length)
                yield return (position, pattern[at]);
        }
    }
}
