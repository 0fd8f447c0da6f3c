namespace SchemaKit.NormalForms;

/// <summary>The smallest sets that determine a target: its candidate keys when that is the whole relation.</summary>
internal sealed record MinimalSets(IReadOnlyList<AttributeSet> All, bool IsComplete)
{
    /// <summary>
    /// The exchange of Lucchesi and Osborn: a set that determines the target, and a dependency, give another such set.
    /// What no exchange adds to is all there is.
    /// </summary>
    /// <param name="set">The dependencies.</param>
    /// <param name="start">A set that determines the target.</param>
    /// <param name="target">What is to be determined.</param>
    /// <param name="bound">How far to look.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <seealso href="https://doi.org/10.1016/0022-0000(78)90009-0"/>
    public static MinimalSets Of(
        DependencySet set,
        AttributeSet start,
        AttributeSet target,
        SearchBound bound,
        CancellationToken cancellation = default)
    {
        var lastClosure = set.ClosureCount + bound.MaxClosures;
        var found = new List<AttributeSet> { set.Minimise(start, target) };
        for (var i = 0; i < found.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var dependency in set.Dependencies)
            {
                var other = dependency.Determinant.Union(found[i].Except(dependency.Dependents));
                if (HoldsOne(found, other))
                    continue;
                if (found.Count >= bound.MaxSets || set.ClosureCount >= lastClosure)
                    return new(Sorted(found), IsComplete: false);
                found.Add(set.Minimise(other, target));
            }
        }

        return new(Sorted(found), IsComplete: true);
    }

    private static bool HoldsOne(List<AttributeSet> found, AttributeSet attributes)
    {
        foreach (var one in found)
        {
            if (one.IsSubsetOf(attributes))
                return true;
        }

        return false;
    }

    private static List<AttributeSet> Sorted(List<AttributeSet> found)
    {
        found.Sort();
        return found;
    }
}
