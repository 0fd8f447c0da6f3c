using System.Text;

namespace SchemaKit.Naming;

/// <summary>Names and literals as PostgreSQL reads them in SQL text.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html"/>
internal static class Identifier
{
    /// <summary>The most bytes of UTF-8 a name can have: <c>NAMEDATALEN - 1</c>.</summary>
    public const int MaxBytes = 63;

    /// <summary>The most bytes that UTF-8 spends on a letter of a string; two surrogates have four.</summary>
    public const int MostBytesOfLetter = 3;

    /// <summary>The bytes that <see cref="Shorten"/> spends on <c>_</c> and the hash.</summary>
    public const int HashSuffixBytes = 9;

    /// <summary>The length of <paramref name="name"/> in bytes of UTF-8, the unit of <see cref="MaxBytes"/>.</summary>
    public static int ByteLength(string name) => Encoding.UTF8.GetByteCount(name);

    /// <summary>
    /// Whether <paramref name="name"/> means something else, or nothing, without double quotes. The same answer as the
    /// server's <c>quote_ident</c>, for every version from 15 to 18 at once.
    /// </summary>
    public static bool NeedsQuotes(string name) =>
        !IsSimple(name) || Keywords.Category(name) != KeywordCategory.Unreserved;

    /// <summary><paramref name="name"/> as SQL, in double quotes when it needs them.</summary>
    /// <exception cref="ArgumentException">The name contains a NUL character.</exception>
    public static string Quote(string name)
    {
        RefuseNul(name, "name", nameof(name));
        return NeedsQuotes(name) ? $"\"{name.Replace("\"", "\"\"")}\"" : name;
    }

    /// <summary><paramref name="text"/> as an SQL string literal.</summary>
    /// <remarks>
    /// A backslash stays as it is: with <c>standard_conforming_strings</c>, on by default since PostgreSQL 9.1, it
    /// means itself, and the form <c>E'…'</c> is never needed. A session that turned it off would read it wrongly.
    /// </remarks>
    /// <exception cref="ArgumentException">The text contains a NUL character.</exception>
    public static string Literal(string text)
    {
        RefuseNul(text, "literal", nameof(text));
        return $"'{text.Replace("'", "''")}'";
    }

    /// <summary>What the server makes of a name or keyword without quotes.</summary>
    /// <remarks>It folds ASCII alone; the invariant culture would also make a 'k' of the Kelvin sign.</remarks>
    public static string Fold(string word)
    {
        // Nearly all are in lower case, and every name that is written asks.
        var first = 0;
        while (first < word.Length && word[first] is not (>= 'A' and <= 'Z'))
            first++;
        if (first == word.Length)
            return word;
        var letters = word.ToCharArray();
        for (var i = first; i < letters.Length; i++)
        {
            if (letters[i] is >= 'A' and <= 'Z')
                letters[i] = (char)(letters[i] + ('a' - 'A'));
        }

        return new string(letters);
    }

    /// <summary>What PostgreSQL keeps of a name: its first 63 bytes, less a character cut in two.</summary>
    public static string Cut(string name) =>
        name.Length * MostBytesOfLetter <= MaxBytes || ByteLength(name) <= MaxBytes ? name : CutTo(name, MaxBytes);

    /// <summary>
    /// A name of at most 63 bytes: <paramref name="name"/> itself, or its beginning, <c>_</c> and 8 hexadecimal digits
    /// that depend on all of it. The same on every machine, and for every version of SchemaKit.
    /// </summary>
    public static string Shorten(string name) =>
        ByteLength(name) <= MaxBytes ? name : $"{ShortenedStem(name)}_{NameHash.Of(name)}";

    /// <summary>What <see cref="Shorten"/> keeps of a name before the hash.</summary>
    public static string ShortenedStem(string name) => CutTo(name, MaxBytes - HashSuffixBytes).TrimEnd('_');

    /// <summary>Whether a name ends as <see cref="Shorten"/> makes it, in <c>_</c> and 8 hexadecimal digits.</summary>
    public static bool IsShortened(string name)
    {
        var stem = name.Length - HashSuffixBytes;
        return stem > 0
            && name[stem] == '_'
            && name.Skip(stem + 1).All(letter => letter is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
    }

    private static string CutTo(string name, int maxBytes)
    {
        var bytes = 0;
        var end = 0;
        while (end < name.Length)
        {
            var isPair = char.IsSurrogatePair(name, end);
            bytes += isPair ? 4 : BytesOf(name[end]);
            if (bytes > maxBytes)
            {
                return name.Substring(0, end);
            }

            end += isPair ? 2 : 1;
        }

        return name;
    }

    // A lone surrogate is written as U+FFFD, which has three bytes like all the rest of its plane.
    private static int BytesOf(char letter) => letter switch
    {
        < '\u0080' => 1,
        < '\u0800' => 2,
        _ => 3,
    };

    private static bool IsSimple(string name)
    {
        if (name.Length == 0 || name[0] is >= '0' and <= '9')
        {
            return false;
        }

        foreach (var letter in name)
        {
            if (letter is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '_'))
            {
                return false;
            }
        }

        return true;
    }

    private static void RefuseNul(string text, string what, string parameterName)
    {
        var at = text.IndexOf('\0');
        if (at >= 0)
        {
            throw new ArgumentException(
                $"The {what} '{text.Replace('\0', '\u2400')}' contains a NUL character, which PostgreSQL cannot store.",
                parameterName);
        }
    }
}
