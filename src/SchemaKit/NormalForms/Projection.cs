namespace SchemaKit.NormalForms;

/// <summary>
/// What dependencies say of a part of their relation: more than those that are inside it. It is asked and not written
/// out, which may take exponential space.
/// </summary>
internal sealed class Projection(DependencySet set, SearchBound bound, CancellationToken cancellation = default)
{
    private readonly IReadOnlyList<Dependency> _cover = CanonicalCover.Split(set);
    private readonly int _lastClosure = set.ClosureCount + bound.MaxClosures;

    /// <summary>Whether no search met its bound so far, so that nothing is missing.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>
    /// A dependency that holds in the part and whose determinant, which cannot be smaller, is no key of it: one of the
    /// cover where there is one. Null when there is none, or when the search met its bound.
    /// </summary>
    public Dependency? Violation(AttributeSet part)
    {
        foreach (var dependency in _cover)
        {
            var isInside = dependency.Determinant.Union(dependency.Dependents).IsSubsetOf(part);
            if (isInside && !set.Determines(dependency.Determinant, part))
                return dependency;
        }

        foreach (var position in part)
        {
            var dependent = AttributeSet.Of(position);
            if (NoKey(part, dependent) is { } determinant)
                return new(set.Minimise(determinant, dependent), dependent);
        }

        return null;
    }

    /// <summary>
    /// A determinant in the part that is no key of it. The search goes down from the largest: what holds a key has to
    /// lose an attribute of it.
    /// </summary>
    private AttributeSet? NoKey(AttributeSet part, AttributeSet dependent)
    {
        var seen = new HashSet<AttributeSet>();
        var open = new Stack<AttributeSet>([part.Except(dependent)]);
        while (open.Count > 0 && IsComplete)
        {
            cancellation.ThrowIfCancellationRequested();
            var determinant = open.Pop();
            var closure = set.Closure(determinant);
            if (!dependent.IsSubsetOf(closure) || !seen.Add(determinant))
                continue;
            if (!part.IsSubsetOf(closure))
                return determinant;
            foreach (var position in set.Minimise(determinant, part))
                open.Push(determinant.Without(position));
            IsComplete = set.ClosureCount < _lastClosure;
        }

        return null;
    }
}
