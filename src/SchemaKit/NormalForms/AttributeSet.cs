namespace SchemaKit.NormalForms;

/// <summary>A set of attributes, each a bit at its position in the relation. Immutable, and equal by value.</summary>
/// <remarks>The first 128 are in the value itself, so that the tables there are cost no memory.</remarks>
internal readonly struct AttributeSet : IEquatable<AttributeSet>, IComparable<AttributeSet>
{
    private const int WordBits = Words.Bits;
    private const int WordsInline = 2;

    private readonly ulong _low;
    private readonly ulong _high;

    // Null when all of it is zero, and never with a zero at its end, so that equal sets have equal words.
    private readonly ulong[]? _rest;

    private AttributeSet(ulong low, ulong high, ulong[]? rest = null) => (_low, _high, _rest) = (low, high, rest);

    public static AttributeSet Empty => default;

    public bool IsEmpty => (_low | _high) == 0 && _rest is null;

    public int Count
    {
        get
        {
            var count = Bits.Count(_low) + Bits.Count(_high);
            foreach (var word in _rest ?? [])
                count += Bits.Count(word);
            return count;
        }
    }

    private int WordCount => WordsInline + (_rest?.Length ?? 0);

    public static AttributeSet Of(int position) => position switch
    {
        < WordBits => new(1UL << position, 0),
        < WordsInline * WordBits => new(0, 1UL << (position - WordBits)),
        _ => new(0, 0, Words.Of(position - (WordsInline * WordBits))),
    };

    public static AttributeSet Of(params int[] positions) => Of((IEnumerable<int>)positions);

    public static AttributeSet Of(IEnumerable<int> positions) =>
        positions.Aggregate(Empty, (set, position) => set.Union(Of(position)));

    /// <summary>The positions of the bits that are set, 64 to a word.</summary>
    public static AttributeSet OfWords(ulong[] words) => new(words[0], words[1], Words.After(WordsInline, words));

    /// <summary>The first <paramref name="count"/> positions.</summary>
    public static AttributeSet First(int count) => Of(Enumerable.Range(0, count));

    public bool Contains(int position) => (Word(position / WordBits) >> (position % WordBits) & 1) != 0;

    public bool IsSubsetOf(AttributeSet other)
    {
        if (((_low & ~other._low) | (_high & ~other._high)) != 0)
            return false;
        for (var i = WordsInline; i < WordCount; i++)
        {
            if ((Word(i) & ~other.Word(i)) != 0)
                return false;
        }

        return true;
    }

    public bool IsProperSubsetOf(AttributeSet other) => IsSubsetOf(other) && !Equals(other);

    public bool Overlaps(AttributeSet other) => !Intersect(other).IsEmpty;

    public AttributeSet Union(AttributeSet other) =>
        new(_low | other._low, _high | other._high, Words.Union(_rest, other._rest));

    public AttributeSet Intersect(AttributeSet other) =>
        new(_low & other._low, _high & other._high, Words.Intersect(_rest, other._rest));

    public AttributeSet Except(AttributeSet other) =>
        new(_low & ~other._low, _high & ~other._high, Words.Except(_rest, other._rest));

    public AttributeSet With(int position) => Union(Of(position));

    public AttributeSet Without(int position) => Except(Of(position));

    /// <summary>A bit for each position, 64 to a word, and room for as many as the relation has attributes.</summary>
    public ulong[] ToWords(int attributeCount)
    {
        var words = new ulong[Math.Max(WordsInline, (attributeCount + WordBits - 1) / WordBits)];
        CopyTo(words);
        return words;
    }

    /// <summary>Overwrites words that have room for all positions.</summary>
    public void CopyTo(ulong[] words)
    {
        for (var i = 0; i < words.Length; i++)
            words[i] = Word(i);
    }

    /// <summary>The positions from lowest to highest.</summary>
    public IEnumerable<int> Positions()
    {
        foreach (var position in this)
            yield return position;
    }

    public Enumerator GetEnumerator() => new(this);

    public bool Equals(AttributeSet other) =>
        _low == other._low && _high == other._high && (_rest ?? []).SequenceEqual(other._rest ?? []);

    public override bool Equals(object? obj) => obj is AttributeSet other && Equals(other);

    public override int GetHashCode()
    {
        var hash = unchecked((_low.GetHashCode() * 31) + _high.GetHashCode());
        foreach (var word in _rest ?? [])
            hash = unchecked((hash * 31) + word.GetHashCode());
        return hash;
    }

    /// <summary>Few attributes come before many, and early ones before late ones.</summary>
    public int CompareTo(AttributeSet other)
    {
        if (Count != other.Count)
            return Count.CompareTo(other.Count);
        foreach (var (left, right) in Positions().Zip(other.Positions(), (left, right) => (left, right)))
        {
            if (left != right)
                return left.CompareTo(right);
        }

        return 0;
    }

    private ulong Word(int index) => index switch
    {
        0 => _low,
        1 => _high,
        _ when index < WordCount => _rest![index - WordsInline],
        _ => 0,
    };

    /// <summary>Goes through the positions from lowest to highest.</summary>
    public struct Enumerator
    {
        private readonly AttributeSet _set;
        private int _index;
        private ulong _word;

        public Enumerator(AttributeSet set) => (_set, _word) = (set, set._low);

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (_word == 0)
            {
                if (++_index >= _set.WordCount)
                    return false;
                _word = _set.Word(_index);
            }

            Current = (_index * WordBits) + Bits.LowestPosition(_word);
            _word &= _word - 1;
            return true;
        }
    }
}
