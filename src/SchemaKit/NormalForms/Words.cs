namespace SchemaKit.NormalForms;

/// <summary>The attributes beyond those that a set holds in itself, 64 to a word; null when there are none.</summary>
internal static class Words
{
    public const int Bits = 64;

    public static ulong[] Of(int position)
    {
        var words = new ulong[(position / Bits) + 1];
        words[position / Bits] = 1UL << (position % Bits);
        return words;
    }

    /// <summary>Those after the first <paramref name="count"/>.</summary>
    public static ulong[]? After(int count, ulong[] all) =>
        all.Length == count ? null : Trimmed([.. all.AsSpan(count)]);

    public static ulong[]? Union(ulong[]? left, ulong[]? right)
    {
        if (left is null || right is null)
            return left ?? right;
        var (longer, shorter) = left.Length >= right.Length ? (left, right) : (right, left);
        var words = (ulong[])longer.Clone();
        for (var i = 0; i < shorter.Length; i++)
            words[i] |= shorter[i];
        return words;
    }

    public static ulong[]? Intersect(ulong[]? left, ulong[]? right)
    {
        if (left is null || right is null)
            return null;
        var words = new ulong[Math.Min(left.Length, right.Length)];
        for (var i = 0; i < words.Length; i++)
            words[i] = left[i] & right[i];
        return Trimmed(words);
    }

    public static ulong[]? Except(ulong[]? left, ulong[]? right)
    {
        if (left is null || right is null)
            return left;
        var words = (ulong[])left.Clone();
        for (var i = 0; i < Math.Min(words.Length, right.Length); i++)
            words[i] &= ~right[i];
        return Trimmed(words);
    }

    /// <summary>Without zeros at the end, so that equal sets have equal words.</summary>
    private static ulong[]? Trimmed(ulong[] words)
    {
        var count = words.Length;
        while (count > 0 && words[count - 1] == 0)
            count--;
        if (count == 0)
            return null;
        Array.Resize(ref words, count);
        return words;
    }
}
