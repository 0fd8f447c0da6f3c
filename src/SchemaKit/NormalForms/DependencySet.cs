namespace SchemaKit.NormalForms;

/// <summary>The functional dependencies of one relation, and what follows from them by Armstrong's axioms.</summary>
internal sealed class DependencySet(int attributeCount, IReadOnlyList<Dependency> dependencies)
{
    private readonly ClosureIndex _index = new(attributeCount, dependencies);

    /// <summary>The attributes of the relation.</summary>
    public AttributeSet Attributes { get; } = AttributeSet.First(attributeCount);

    public int AttributeCount => attributeCount;

    public IReadOnlyList<Dependency> Dependencies => dependencies;

    /// <summary>How many closures were computed so far: the measure of work that bounds count.</summary>
    public int ClosureCount { get; private set; }

    /// <summary>All that the attributes determine, themselves included.</summary>
    public AttributeSet Closure(AttributeSet attributes)
    {
        ClosureCount++;
        return _index.Closure(attributes);
    }

    public bool Determines(AttributeSet determinant, AttributeSet dependents) =>
        dependents.IsSubsetOf(Closure(determinant));

    /// <summary>Whether the dependency follows from these.</summary>
    public bool Implies(Dependency dependency) => Determines(dependency.Determinant, dependency.Dependents);

    /// <summary>Whether each of two sets follows from the other.</summary>
    public bool IsEquivalentTo(DependencySet other) =>
        dependencies.All(other.Implies) && other.Dependencies.All(Implies);

    public bool IsSuperkey(AttributeSet attributes) => Determines(attributes, Attributes);

    /// <summary>
    /// What is left of a determinant without the attributes that it can do without: the latest go first.
    /// </summary>
    public AttributeSet Minimise(AttributeSet determinant, AttributeSet dependents)
    {
        var smallest = determinant;
        foreach (var position in determinant.Positions().Reverse())
        {
            var smaller = smallest.Without(position);
            if (Determines(smaller, dependents))
                smallest = smaller;
        }

        return smallest;
    }

    /// <summary>A candidate key inside a superkey.</summary>
    public AttributeSet KeyWithin(AttributeSet superkey) => Minimise(superkey, Attributes);

    public DependencySet With(IReadOnlyList<Dependency> others) => new(attributeCount, others);
}
