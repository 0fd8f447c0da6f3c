namespace SchemaKit.NormalForms;

/// <summary>The functional dependencies of one table, and what follows from them by Armstrong's axioms.</summary>
internal sealed class DependencySet(int columnCount, IReadOnlyList<Dependency> dependencies)
{
    /// <summary>The columns of the table.</summary>
    public ColumnSet Columns { get; } = ColumnSet.First(columnCount);

    public IReadOnlyList<Dependency> Dependencies => dependencies;

    /// <summary>How many closures were computed so far: the measure of work that bounds count.</summary>
    public int ClosureCount { get; private set; }

    /// <summary>All that the columns determine, themselves included.</summary>
    public ColumnSet Closure(ColumnSet columns)
    {
        ClosureCount++;
        return Closure(columns, dependencies);
    }

    public bool IsSuperkey(ColumnSet columns) => Closure(columns).Equals(Columns);

    /// <summary>A candidate key inside a superkey: the latest columns go first.</summary>
    public ColumnSet Minimise(ColumnSet superkey)
    {
        foreach (var position in superkey.Positions().Reverse())
        {
            var smaller = superkey.Without(position);
            if (IsSuperkey(smaller))
                superkey = smaller;
        }

        return superkey;
    }

    /// <summary>
    /// An equivalent set with no column and no dependency too many, and one dependency to a determinant.
    /// </summary>
    public IReadOnlyList<Dependency> CanonicalCover()
    {
        var cover = Split().Select(d => d with { Determinant = Reduced(d) }).Distinct().ToList();
        for (var i = cover.Count - 1; i >= 0; i--)
        {
            var others = cover.Where((_, at) => at != i).ToList();
            ClosureCount++;
            if (cover[i].Dependents.IsSubsetOf(Closure(cover[i].Determinant, others)))
                cover = others;
        }

        return [.. cover.GroupBy(d => d.Determinant).Select(Joined)];
    }

    private static Dependency Joined(IGrouping<ColumnSet, Dependency> sameDeterminant) =>
        new(sameDeterminant.Key, sameDeterminant.Aggregate(ColumnSet.Empty, (set, d) => set.Union(d.Dependents)));

    private static ColumnSet Closure(ColumnSet columns, IReadOnlyList<Dependency> dependencies)
    {
        var isUsed = new bool[dependencies.Count];
        var hasGrown = true;
        while (hasGrown)
        {
            hasGrown = false;
            for (var i = 0; i < dependencies.Count; i++)
            {
                if (!isUsed[i] && dependencies[i].Determinant.IsSubsetOf(columns))
                {
                    isUsed[i] = hasGrown = true;
                    columns = columns.Union(dependencies[i].Dependents);
                }
            }
        }

        return columns;
    }

    private IEnumerable<Dependency> Split() =>
        from dependency in dependencies
        from position in dependency.Dependents.Except(dependency.Determinant).Positions()
        select new Dependency(dependency.Determinant, ColumnSet.Of(position));

    private ColumnSet Reduced(Dependency dependency)
    {
        var determinant = dependency.Determinant;
        foreach (var position in determinant.Positions())
        {
            var smaller = determinant.Without(position);
            if (dependency.Dependents.IsSubsetOf(Closure(smaller)))
                determinant = smaller;
        }

        return determinant;
    }
}
