namespace SchemaKit.Naming;

/// <summary>What the rules for regular nouns may be applied to.</summary>
internal static class EnglishWord
{
    /// <summary>
    /// Whether <paramref name="word"/> has small Latin letters alone, two at least, and a vowel: the <c>s</c> of
    /// <c>dns</c> or <c>gps</c> says nothing about number.
    /// </summary>
    public static bool LooksLike(string word)
    {
        var hasVowel = false;
        foreach (var letter in word)
        {
            if (letter is not (>= 'a' and <= 'z'))
                return false;
            hasVowel |= letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
        }

        return hasVowel && word.Length >= 2;
    }
}
