namespace SchemaKit.NormalForms;

/// <summary>
/// The synthesis of Bernstein: relations in third normal form, as few as can be, that join without loss and keep every
/// dependency.
/// </summary>
/// <seealso href="https://doi.org/10.1145/320493.320489"/>
internal static class Synthesis
{
    public static IReadOnlyList<Fragment> Of(DependencySet set)
    {
        var groups = Groups(set, CanonicalCover.Split(set));
        var fragments = Maximal(groups.Select(ToFragment));
        if (fragments.Any(fragment => set.IsSuperkey(fragment.Attributes)))
            return fragments;
        var key = set.KeyWithin(set.Attributes);
        return [.. fragments, new(key, [key])];
    }

    /// <summary>The fragments that are in no other.</summary>
    public static IReadOnlyList<Fragment> Maximal(IEnumerable<Fragment> fragments)
    {
        var kept = new List<Fragment>();
        foreach (var fragment in fragments)
        {
            if (kept.Any(other => fragment.Attributes.IsSubsetOf(other.Attributes)))
                continue;
            kept.RemoveAll(other => other.Attributes.IsSubsetOf(fragment.Attributes));
            kept.Add(fragment);
        }

        return kept;
    }

    /// <summary>
    /// The dependencies by equivalent determinants. That determinants of a group determine each other is said once, by
    /// the group; what follows from that is left out.
    /// </summary>
    private static IEnumerable<(List<AttributeSet> Keys, AttributeSet Dependents)> Groups(
        DependencySet set, IReadOnlyList<Dependency> cover)
    {
        var groups = cover.Select(d => d.Determinant).Distinct().GroupBy(set.Closure).Select(g => g.ToList()).ToList();
        var groupOf = groups.SelectMany(group => group, (group, key) => (group, key))
            .ToDictionary(pair => pair.key, pair => pair.group);
        var equivalences = groups.SelectMany(Equivalences).ToList();
        var beyond = cover.Where(d => !groupOf[d.Determinant].Any(key => d.Dependents.IsSubsetOf(key))).ToList();
        var needed = CanonicalCover.Needed(set.AttributeCount, beyond, equivalences).ToLookup(
            d => groupOf[d.Determinant], d => d.Dependents);
        return groups.Select(group =>
            (group, needed[group].Aggregate(AttributeSet.Empty, (all, dependents) => all.Union(dependents))));
    }

    private static IEnumerable<Dependency> Equivalences(List<AttributeSet> keys) =>
        keys.Select((key, i) => new Dependency(key, keys[(i + 1) % keys.Count])).Where(d => !d.IsTrivial);

    private static Fragment ToFragment((List<AttributeSet> Keys, AttributeSet Dependents) group) =>
        new(group.Keys.Aggregate(group.Dependents, (all, key) => all.Union(key)), group.Keys);
}
