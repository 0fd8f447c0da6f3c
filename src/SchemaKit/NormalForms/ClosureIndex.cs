namespace SchemaKit.NormalForms;

/// <summary>
/// Finds closures in time linear in the size of the dependencies: each is looked at once per attribute.
/// </summary>
/// <seealso href="https://doi.org/10.1145/320064.320066"/>
internal sealed class ClosureIndex
{
    private readonly int[] _determinantSizes;
    private readonly int[][] _waiting;

    private readonly ulong[][] _dependents;

    // What one search needs, kept for the next: closures are found by the thousand.
    private readonly int[] _missing;
    private readonly ulong[] _closure;
    private readonly ulong[] _unseen;
    private readonly bool[] _isIgnored;

    public ClosureIndex(int attributeCount, IReadOnlyList<Dependency> dependencies)
    {
        _determinantSizes = [.. dependencies.Select(d => d.Determinant.Count)];
        _dependents = [.. dependencies.Select(d => d.Dependents.ToWords(attributeCount))];
        _missing = new int[dependencies.Count];
        _closure = AttributeSet.Empty.ToWords(attributeCount);
        _unseen = AttributeSet.Empty.ToWords(attributeCount);
        _isIgnored = new bool[dependencies.Count];
        var waiting = new List<int>[attributeCount];
        for (var i = 0; i < dependencies.Count; i++)
        {
            foreach (var attribute in dependencies[i].Determinant)
                (waiting[attribute] ??= []).Add(i);
        }

        _waiting = [.. waiting.Select(list => list?.ToArray() ?? [])];
    }

    /// <summary>Leaves a dependency out of all searches from now on.</summary>
    public void Ignore(int index) => _isIgnored[index] = true;

    /// <summary>Takes a dependency in again.</summary>
    public void Restore(int index) => _isIgnored[index] = false;

    public AttributeSet Closure(AttributeSet attributes)
    {
        attributes.CopyTo(_closure);
        attributes.CopyTo(_unseen);
        _determinantSizes.CopyTo(_missing, 0);
        for (var i = 0; i < _missing.Length; i++)
        {
            if (_missing[i] == 0 && !_isIgnored[i])
                Add(_dependents[i]);
        }

        while (TakeUnseen() is var attribute and >= 0)
        {
            foreach (var i in _waiting[attribute])
            {
                if (--_missing[i] == 0 && !_isIgnored[i])
                    Add(_dependents[i]);
            }
        }

        return AttributeSet.OfWords(_closure);
    }

    private void Add(ulong[] dependents)
    {
        for (var i = 0; i < dependents.Length; i++)
        {
            _unseen[i] |= dependents[i] & ~_closure[i];
            _closure[i] |= dependents[i];
        }
    }

    /// <summary>The lowest attribute that was added and not looked at; -1 when there is none.</summary>
    private int TakeUnseen()
    {
        for (var i = 0; i < _unseen.Length; i++)
        {
            if (_unseen[i] == 0)
                continue;
            var position = Bits.LowestPosition(_unseen[i]);
            _unseen[i] &= _unseen[i] - 1;
            return (i * Words.Bits) + position;
        }

        return -1;
    }
}
