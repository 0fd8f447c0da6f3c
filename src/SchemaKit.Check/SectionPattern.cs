using System.Text;
using System.Text.RegularExpressions;

namespace SchemaKit.Check;

/// <summary>Which files a section of <c>.editorconfig</c> is about.</summary>
/// <seealso href="https://spec.editorconfig.org/#glob-expressions"/>
internal static class SectionPattern
{
    /// <summary>What matches the path below the folder of the file, with <c>/</c> before it; null for no pattern.</summary>
    public static Regex? Parse(string pattern)
    {
        // Without a folder, it is about files in all of them.
        var isAnywhere = !pattern.Contains('/', StringComparison.Ordinal);
        var text = new StringBuilder(isAnywhere ? "^/(?:.*/)?" : "^/");
        var open = 0;
        for (var i = isAnywhere || pattern[0] != '/' ? 0 : 1; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '*' when i + 1 < pattern.Length && pattern[i + 1] == '*':
                    text.Append(".*");
                    i++;
                    break;
                case '*':
                    text.Append("[^/]*");
                    break;
                case '?':
                    text.Append('.');
                    break;
                case '{':
                    text.Append("(?:");
                    open++;
                    break;
                case '}' when open > 0:
                    text.Append(')');
                    open--;
                    break;
                case ',' when open > 0:
                    text.Append('|');
                    break;
                case '[' when pattern.IndexOf(']', i) is > 0 and var end:
                    text.Append(Characters(pattern[(i + 1)..end]));
                    i = end;
                    break;
                case '\\' when i + 1 < pattern.Length:
                    text.Append(Regex.Escape(pattern[++i].ToString()));
                    break;
                case var character:
                    text.Append(Regex.Escape(character.ToString()));
                    break;
            }
        }

        return open == 0 ? new(text.Append('$').ToString(), RegexOptions.CultureInvariant) : null;
    }

    private static string Characters(string listed) => listed.StartsWith('!')
        ? $"[^{Escaped(listed[1..])}]"
        : $"[{Escaped(listed)}]";

    private static string Escaped(string listed) => listed
        .Replace(@"\", @"\\", StringComparison.Ordinal).Replace("^", @"\^", StringComparison.Ordinal);
}
