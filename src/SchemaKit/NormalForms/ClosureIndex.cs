namespace SchemaKit.NormalForms;

/// <summary>
/// Finds closures in time linear in the size of the dependencies: each is looked at once per attribute.
/// </summary>
/// <seealso href="https://doi.org/10.1145/320064.320066"/>
internal sealed class ClosureIndex
{
    private readonly IReadOnlyList<Dependency> _dependencies;
    private readonly int[] _determinantSizes;
    private readonly int[][] _waiting;

    // What one search needs, kept for the next: closures are found by the thousand.
    private readonly int[] _missing;
    private readonly bool[] _isIgnored;

    public ClosureIndex(int attributeCount, IReadOnlyList<Dependency> dependencies)
    {
        _dependencies = dependencies;
        _determinantSizes = [.. dependencies.Select(d => d.Determinant.Count)];
        _missing = new int[dependencies.Count];
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
        var closure = attributes;
        var unseen = attributes;
        _determinantSizes.CopyTo(_missing, 0);
        for (var i = 0; i < _missing.Length; i++)
        {
            if (_missing[i] == 0 && !_isIgnored[i])
                Add(_dependencies[i].Dependents, ref closure, ref unseen);
        }

        while (!unseen.IsEmpty)
        {
            var seen = unseen;
            unseen = AttributeSet.Empty;
            foreach (var attribute in seen)
            {
                foreach (var i in _waiting[attribute])
                {
                    if (--_missing[i] == 0 && !_isIgnored[i])
                        Add(_dependencies[i].Dependents, ref closure, ref unseen);
                }
            }
        }

        return closure;
    }

    private static void Add(AttributeSet dependents, ref AttributeSet closure, ref AttributeSet unseen)
    {
        unseen = unseen.Union(dependents.Except(closure));
        closure = closure.Union(dependents);
    }
}
