namespace SchemaKit.NormalForms;

/// <summary>A set of columns, each a bit at its position in the table. Immutable, and equal by value.</summary>
internal readonly struct ColumnSet : IEquatable<ColumnSet>
{
    private const int WordBits = 64;

    // No word at the end is zero, so that equal sets have equal words.
    private readonly ulong[]? _words;

    private ColumnSet(ulong[] words)
    {
        var length = words.Length;
        while (length > 0 && words[length - 1] == 0)
            length--;
        _words = length == words.Length ? words : words.Take(length).ToArray();
    }

    public static ColumnSet Empty => default;

    public bool IsEmpty => Words.Length == 0;

    private ulong[] Words => _words ?? [];

    public static ColumnSet Of(params int[] positions)
    {
        var words = new ulong[positions.Length == 0 ? 0 : (positions.Max() / WordBits) + 1];
        foreach (var position in positions)
            words[position / WordBits] |= 1UL << (position % WordBits);
        return new(words);
    }

    /// <summary>The first <paramref name="count"/> positions.</summary>
    public static ColumnSet First(int count) => Of([.. Enumerable.Range(0, count)]);

    public bool Contains(int position) => (WordAt(position / WordBits) & (1UL << (position % WordBits))) != 0;

    public bool IsSubsetOf(ColumnSet other)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            if ((Words[i] & ~other.WordAt(i)) != 0)
                return false;
        }

        return true;
    }

    public bool IsProperSubsetOf(ColumnSet other) => IsSubsetOf(other) && !Equals(other);

    public ColumnSet Union(ColumnSet other) => Combine(other, (left, right) => left | right);

    public ColumnSet Intersect(ColumnSet other) => Combine(other, (left, right) => left & right);

    public ColumnSet Except(ColumnSet other) => Combine(other, (left, right) => left & ~right);

    public ColumnSet Without(int position) => Except(Of(position));

    /// <summary>The positions from lowest to highest.</summary>
    public IEnumerable<int> Positions()
    {
        for (var position = 0; position < Words.Length * WordBits; position++)
        {
            if (Contains(position))
                yield return position;
        }
    }

    public bool Equals(ColumnSet other) => Words.SequenceEqual(other.Words);

    public override bool Equals(object? obj) => obj is ColumnSet other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var word in Words)
            hash = unchecked((hash * 31) + word.GetHashCode());
        return hash;
    }

    private ulong WordAt(int index) => index < Words.Length ? Words[index] : 0;

    private ColumnSet Combine(ColumnSet other, Func<ulong, ulong, ulong> combine)
    {
        var words = new ulong[Math.Max(Words.Length, other.Words.Length)];
        for (var i = 0; i < words.Length; i++)
            words[i] = combine(WordAt(i), other.WordAt(i));
        return new(words);
    }
}
