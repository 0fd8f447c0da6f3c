namespace SchemaKit.NormalForms;

/// <summary>A functional dependency: rows that agree on the determinant agree on the dependents.</summary>
internal sealed record Dependency(AttributeSet Determinant, AttributeSet Dependents)
{
    /// <summary>Whether it says nothing: a set always determines its own members.</summary>
    public bool IsTrivial => Dependents.IsSubsetOf(Determinant);

    /// <summary>The same, a dependency to each dependent that is not in the determinant.</summary>
    public IEnumerable<Dependency> Split() =>
        Dependents.Except(Determinant).Positions()
            .Select(position => new Dependency(Determinant, AttributeSet.Of(position)));
}
