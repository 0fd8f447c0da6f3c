namespace SchemaKit.NormalForms;

/// <summary>The proper parts of candidate keys, asked whether they determine something.</summary>
/// <remarks>
/// A relation is not in second normal form when a part determines an attribute of no key. Then a dependency of the
/// cover with nothing but prime attributes on its left side does so too: the first by which the closure of the part
/// leaves the prime attributes. It alone is partial; what follows through attributes of no key is transitive.
/// </remarks>
internal sealed class KeyParts(DependencySet set, CandidateKeys keys)
{
    private List<(AttributeSet Key, AttributeSet Part, AttributeSet Closure)>? _largest;

    /// <summary>A part that is or determines the attributes, and its key; null when there is none.</summary>
    public (AttributeSet Key, AttributeSet Part)? Find(AttributeSet attributes)
    {
        if (!attributes.IsSubsetOf(keys.Prime))
            return null;
        foreach (var key in keys.All)
        {
            if (attributes.IsProperSubsetOf(key))
                return (key, attributes);
        }

        foreach (var (key, part, closure) in _largest ??= Largest())
        {
            if (attributes.IsSubsetOf(closure))
                return (key, set.Minimise(part, attributes));
        }

        return null;
    }

    private List<(AttributeSet Key, AttributeSet Part, AttributeSet Closure)> Largest() =>
    [
        .. from key in keys.All
           from position in key.Positions()
           let part = key.Without(position)
           select (key, part, set.Closure(part)),
    ];
}
