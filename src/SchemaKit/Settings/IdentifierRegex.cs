using System.Text.RegularExpressions;

namespace SchemaKit.Settings;

/// <summary>The regular expression that a user gives for names.</summary>
internal static class IdentifierRegex
{
    // A user's pattern may take exponential time; names are short, so that no honest one comes near. Beyond the limit
    // the rule fails, which is SK0005.
    private static readonly TimeSpan s_limit = TimeSpan.FromMilliseconds(250);

    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    public static string Checked(string pattern)
    {
        try
        {
            _ = new Regex(pattern);
            Of(pattern);
            return pattern;
        }
        catch (ArgumentException)
        {
            throw new ArgumentException($"\"{pattern}\" is no regular expression.");
        }
    }

    /// <summary>Matches whole names alone, whether or not the pattern says <c>^</c> and <c>$</c>.</summary>
    public static Regex Of(string pattern) => new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, s_limit);
}
