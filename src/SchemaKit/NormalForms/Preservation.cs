namespace SchemaKit.NormalForms;

/// <summary>Whether the parts of a relation enforce a dependency among themselves, without their join.</summary>
internal static class Preservation
{
    /// <summary>
    /// Grows the determinant by what single parts say of it: that needs no projection, which may be exponential.
    /// </summary>
    public static bool Holds(DependencySet set, IReadOnlyList<AttributeSet> parts, Dependency dependency)
    {
        var known = dependency.Determinant;
        AttributeSet before;
        do
        {
            before = known;
            foreach (var part in parts)
                known = known.Union(set.Closure(known.Intersect(part)).Intersect(part));
        }
        while (!known.Equals(before));

        return dependency.Dependents.IsSubsetOf(known);
    }

    /// <summary>The dependencies that the parts lose.</summary>
    public static IReadOnlyList<Dependency> Lost(
        DependencySet set, IReadOnlyList<AttributeSet> parts, IEnumerable<Dependency> dependencies) =>
        [.. dependencies.Where(dependency => !Holds(set, parts, dependency))];
}
