namespace SchemaKit.Naming;

/// <summary>What the rules for regular nouns may be applied to.</summary>
internal static class EnglishWord
{
    /// <summary>
    /// Whether <paramref name="word"/> has small Latin letters alone, two at least, and a vowel: the <c>s</c> of
    /// <c>dns</c> or <c>gps</c> says nothing about number.
    /// </summary>
    public static bool LooksLike(string word) =>
        word.Length >= 2
        && word.All(letter => letter is >= 'a' and <= 'z')
        && word.IndexOfAny(['a', 'e', 'i', 'o', 'u', 'y']) >= 0;
}
