using System.Text;

namespace SchemaKit.Naming;

/// <summary>Turns the name of a C# member into snake_case.</summary>
/// <remarks>
/// <para>A word begins at a capital after anything but a capital (<c>userId</c>), and at the last capital of a run
/// that a small letter follows (<c>HTTPServer</c> is <c>http_server</c>). The <c>s</c> of a plural acronym stays with
/// it (<c>UserIDs</c> is <c>user_ids</c>).</para>
/// <para>Digits stick to the word before them: <c>Line1</c> is <c>line1</c>, <c>Sha256Hash</c> is
/// <c>sha256_hash</c>. Write <c>Line_1</c> to get <c>line_1</c>.</para>
/// <para>Underscores stay, single; those at the ends go, unless nothing or a digit would be left to begin the name.
/// Letters outside ASCII are lower-cased and kept. The result is a fixed point: it is its own snake_case.</para>
/// </remarks>
internal static class SnakeCase
{
    // Words with a capital inside, which the rules above would tear apart.
    private static readonly string[] s_mixedCaseWords = ["OAuth", "IPv"];

    public static string Of(string memberName)
    {
        var result = new StringBuilder(memberName.Length + 8);
        var wordEnd = 0;
        for (var i = 0; i < memberName.Length; i++)
        {
            var letter = memberName[i];
            if (letter == '_' || (i >= wordEnd && StartsWord(memberName, i)))
            {
                AppendSeparator(result);
                wordEnd = i + MixedCaseWordLength(memberName, i);
            }

            if (letter != '_')
            {
                result.Append(char.ToLowerInvariant(letter));
            }
        }

        return Trimmed(memberName, result.ToString());
    }

    private static bool StartsWord(string name, int i)
    {
        if (!IsCapital(name[i]))
        {
            return false;
        }

        return i == 0 || !IsCapital(name[i - 1]) || (IsSmall(name, i + 1) && !EndsPluralAcronym(name, i + 1));
    }

    private static int MixedCaseWordLength(string name, int start)
    {
        foreach (var word in s_mixedCaseWords)
        {
            var fits = string.CompareOrdinal(name, start, word, 0, word.Length) == 0;
            if (fits && !IsSmall(name, start + word.Length))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static bool EndsPluralAcronym(string name, int i) => name[i] == 's' && !IsSmall(name, i + 1);

    private static void AppendSeparator(StringBuilder result)
    {
        if (result.Length > 0 && result[result.Length - 1] != '_')
        {
            result.Append('_');
        }
    }

    private static string Trimmed(string memberName, string result)
    {
        var trimmed = result.TrimEnd('_');
        var needsUnderscore = trimmed.Length == 0 || trimmed[0] is >= '0' and <= '9';
        return needsUnderscore && memberName.StartsWith("_", StringComparison.Ordinal) ? "_" + trimmed : trimmed;
    }

    // Asking what lower-casing changes, not for a Unicode category, keeps the result a fixed point of Of.
    private static bool IsCapital(char letter) => char.ToLowerInvariant(letter) != letter;

    private static bool IsSmall(string name, int i) => i < name.Length && char.IsLower(name[i]);
}
