namespace SchemaKit.NormalForms.Tests;

/// <summary>Relations as textbooks write them: an attribute is a letter.</summary>
internal static class Textbook
{
    public static DependencySet Set(string attributes, string dependencies) => new(
        attributes.Length,
        [.. Pairs(attributes, dependencies).Select(d => new Dependency(d.Left, d.Right))]);

    public static IReadOnlyList<MultivaluedDependency> Multivalued(string attributes, string dependencies) =>
        [.. Pairs(attributes, dependencies).Select(d => new MultivaluedDependency(d.Left, d.Right))];

    public static AttributeSet Attributes(string all, string some) =>
        AttributeSet.Of(some.Select(letter => all.IndexOf(letter)));

    public static string Letters(string all, IEnumerable<AttributeSet> sets) =>
        string.Join(" ", sets.Select(set => Letters(all, set)).Order(StringComparer.Ordinal));

    public static string Letters(string all, IEnumerable<Dependency> dependencies) => string.Join(
        ", ",
        dependencies.Select(d => $"{Letters(all, d.Determinant)}->{Letters(all, d.Dependents)}")
            .Order(StringComparer.Ordinal));

    private static string Letters(string all, AttributeSet set) => string.Concat(set.Positions().Select(i => all[i]));

    private static IEnumerable<(AttributeSet Left, AttributeSet Right)> Pairs(string attributes, string dependencies) =>
        from dependency in dependencies.Split(", ", StringSplitOptions.RemoveEmptyEntries)
        let sides = dependency.Split("->")
        select (Attributes(attributes, sides[0]), Attributes(attributes, sides[1]));
}
