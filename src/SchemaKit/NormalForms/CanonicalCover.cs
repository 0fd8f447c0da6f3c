namespace SchemaKit.NormalForms;

/// <summary>
/// Equivalent dependencies with no attribute and no dependency too many, and one dependency to a determinant. There may
/// be several such covers: this one follows the order of attributes and dependencies.
/// </summary>
internal static class CanonicalCover
{
    public static IReadOnlyList<Dependency> Of(DependencySet set) => Joined(Split(set));

    /// <summary>The cover with one attribute on each right side.</summary>
    public static IReadOnlyList<Dependency> Split(DependencySet set)
    {
        var reduced = set.Dependencies
            .SelectMany(dependency => dependency.Split())
            .Select(d => d with { Determinant = Reduced(set, d) })
            .Distinct()
            .ToList();
        return [.. Needed(set.AttributeCount, reduced)];
    }

    public static IReadOnlyList<Dependency> Joined(IEnumerable<Dependency> dependencies) =>
    [
        .. dependencies
            .GroupBy(d => d.Determinant, d => d.Dependents)
            .Select(group => new Dependency(group.Key, group.Aggregate((left, right) => left.Union(right)))),
    ];

    /// <summary>The dependencies that do not follow from the others; the latest go first.</summary>
    public static IEnumerable<Dependency> Needed(int attributeCount, IReadOnlyList<Dependency> dependencies) =>
        Needed(attributeCount, dependencies, given: []);

    /// <summary>The dependencies that follow neither from the others nor from what is given.</summary>
    public static IEnumerable<Dependency> Needed(
        int attributeCount, IReadOnlyList<Dependency> dependencies, IReadOnlyList<Dependency> given)
    {
        var index = new ClosureIndex(attributeCount, [.. dependencies, .. given]);
        var isNeeded = new bool[dependencies.Count];
        for (var i = dependencies.Count - 1; i >= 0; i--)
        {
            index.Ignore(i);
            isNeeded[i] = !dependencies[i].Dependents.IsSubsetOf(index.Closure(dependencies[i].Determinant));
            if (isNeeded[i])
                index.Restore(i);
        }

        return dependencies.Where((_, i) => isNeeded[i]);
    }

    private static AttributeSet Reduced(DependencySet set, Dependency dependency)
    {
        var determinant = dependency.Determinant;
        foreach (var position in dependency.Determinant)
        {
            var smaller = determinant.Without(position);
            if (set.Determines(smaller, dependency.Dependents))
                determinant = smaller;
        }

        return determinant;
    }
}
