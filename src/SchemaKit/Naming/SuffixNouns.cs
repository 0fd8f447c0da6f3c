namespace SchemaKit.Naming;

/// <summary>
/// Nouns with an ending that Humanizer gets wrong: it makes <c>bonu</c> of bonus and <c>drife</c> of drives.
/// </summary>
internal sealed class SuffixNouns : INouns
{
    // The first ending that fits decides, so a longer one stands before the shorter one it ends with.
    private static readonly (string Singular, string Plural)[] s_endings =
    [
        ("ouse", "ouses"),
        ("ause", "auses"),
        ("eau", "eaus"),
        ("us", "uses"),
        ("ss", "sses"),
        ("um", "ums"),
        ("ve", "ves"),
        ("a", "as"),
    ];

    public GrammaticalNumber NumberOf(string word)
    {
        foreach (var (singular, plural) in s_endings)
        {
            if (HasEnding(word, plural))
            {
                return GrammaticalNumber.Plural;
            }

            if (HasEnding(word, singular))
            {
                return GrammaticalNumber.Singular;
            }
        }

        return GrammaticalNumber.Unknown;
    }

    public string PluralOf(string word)
    {
        if (NumberOf(word) != GrammaticalNumber.Singular)
        {
            return word;
        }

        var (singular, plural) = s_endings.First(e => HasEnding(word, e.Singular));
        return Stem(word, singular) + plural;
    }

    public IReadOnlyList<string> SingularsOf(string word)
    {
        if (NumberOf(word) != GrammaticalNumber.Plural)
        {
            return [word];
        }

        var (singular, plural) = s_endings.First(e => HasEnding(word, e.Plural));
        return [Stem(word, plural) + singular];
    }

    private static bool HasEnding(string word, string ending) =>
        word.Length > ending.Length
        && word.EndsWith(ending, StringComparison.Ordinal)
        && EnglishWord.LooksLike(word);

    private static string Stem(string word, string ending) => word.Substring(0, word.Length - ending.Length);
}
