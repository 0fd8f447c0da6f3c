namespace SchemaKit.NormalForms;

/// <summary>
/// A multivalued dependency: the set of values of the dependents follows from the determinant alone, whatever the other
/// attributes say.
/// </summary>
internal sealed record MultivaluedDependency(AttributeSet Determinant, AttributeSet Dependents)
{
    /// <summary>Whether every relation of these attributes satisfies it.</summary>
    public bool IsTrivialIn(AttributeSet attributes) =>
        Dependents.IsSubsetOf(Determinant) || attributes.IsSubsetOf(Determinant.Union(Dependents));
}
