namespace SchemaKit.Naming;

/// <summary>Whether a name is what a convention would make of a row of texts, some of them unknown (null).</summary>
internal static class NameMatch
{
    public static bool Of(string name, IReadOnlyList<string?> texts) =>
        MatchesFrom(name, 0, texts, 0) || MatchesShortened(name, texts);

    private static bool MatchesFrom(string name, int position, IReadOnlyList<string?> texts, int i)
    {
        if (i == texts.Count)
        {
            return position == name.Length || (name[position] == '_' && position + 1 < name.Length);
        }

        if (texts[i] is { } text)
        {
            return StartsAt(name, position, text) && MatchesFrom(name, position + text.Length, texts, i + 1);
        }

        for (var end = position + 1; end <= name.Length; end++)
        {
            if (MatchesFrom(name, end, texts, i + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MatchesShortened(string name, IReadOnlyList<string?> texts)
    {
        var known = string.Concat(texts.TakeWhile(text => text is not null));
        if (Identifier.ByteLength(known) <= Identifier.MaxBytes - Identifier.HashSuffixBytes)
        {
            return false;
        }

        // The hash may cover words that are not known here, so all that can be compared is what stands before it.
        var stem = name.Length - Identifier.HashSuffixBytes;
        return stem > 0
            && Identifier.IsShortened(name)
            && name.Substring(0, stem) == Identifier.ShortenedStem(known);
    }

    private static bool StartsAt(string name, int position, string text) =>
        string.CompareOrdinal(name, position, text, 0, text.Length) == 0;
}
