using System.Globalization;
using System.Text;

namespace SchemaKit.CSharp;

/// <summary>Texts as C# writes them.</summary>
internal static class CSharpText
{
    /// <summary>A string literal.</summary>
    public static string Literal(string text) => $"\"{Escaped(text)}\"";

    /// <summary>A name with its argument, <c>name: "…"</c>.</summary>
    public static string Named(string parameter, string text) => $"{parameter}: {Literal(text)}";

    /// <summary>Literals in a collection.</summary>
    public static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Literal))}]";

    /// <summary>What stands between the quotes of a literal.</summary>
    public static string Escaped(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                result.Append(text[i]).Append(text[++i]);
            else
                Append(result, text[i]);
        }

        return result.ToString();
    }

    /// <summary>Whether the text can name something, be it behind the sign of keywords.</summary>
    public static bool IsIdentifier(string text) =>
        text.Length > 0
        && !char.IsDigit(text[0])
        && text.All(c => c == '_' || char.IsLetterOrDigit(c));

    /// <summary>A literal in parts that end in a blank, each with its quotes, where it is longer than a line.</summary>
    public static IReadOnlyList<string> Parts(string literal, int width)
    {
        var parts = new List<string>();
        var rest = literal;
        while (rest.Length > width && rest.LastIndexOf(' ', width - 2) is var blank and > 1)
        {
            parts.Add(rest.Substring(0, blank + 1) + '"');
            rest = '"' + rest.Substring(blank + 1);
        }

        parts.Add(rest);
        return parts;
    }

    private static void Append(StringBuilder result, char letter)
    {
        switch (letter)
        {
            case '"' or '\\':
                result.Append('\\').Append(letter);
                break;
            case '\n':
                result.Append("\\n");
                break;
            case '\r':
                result.Append("\\r");
                break;
            case '\t':
                result.Append("\\t");
                break;
            default:
                result.Append(IsVisible(letter)
                    ? letter.ToString()
                    : "\\u" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>Whether the letter is seen, and alone; line separators would end a literal.</summary>
    private static bool IsVisible(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) is not (
        UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate
        or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.PrivateUse);
}
