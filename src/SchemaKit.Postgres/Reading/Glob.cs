using System.Text.RegularExpressions;

namespace SchemaKit.Postgres.Reading;

/// <summary>Patterns in which <c>*</c> stands for any characters and <c>?</c> for one.</summary>
internal static class Glob
{
    /// <summary>The pattern as a regular expression that .NET and PostgreSQL read alike.</summary>
    public static string ToRegex(string glob)
    {
        var escaped = string.Concat(glob.Select(letter => letter switch
        {
            '*' => ".*",
            '?' => ".",
            _ => char.IsAsciiLetterOrDigit(letter) || letter is '_' || letter > '\x7f'
                ? letter.ToString()
                : $"\\{letter}",
        }));
        return $"^{escaped}$";
    }

    public static bool Matches(string glob, string text) =>
        Regex.IsMatch(text, ToRegex(glob), RegexOptions.Singleline | RegexOptions.CultureInvariant);
}
