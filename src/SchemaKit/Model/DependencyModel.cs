namespace SchemaKit.Model;

/// <summary>A dependency that the author declares.</summary>
/// <param name="Determinant">The columns that determine.</param>
/// <param name="Dependents">The columns that are determined.</param>
public sealed record DependencyModel(ValueList<string> Determinant, ValueList<string> Dependents) : Located
{
    /// <summary>
    /// Whether the determinant gives a set of values (multivalued) instead of one value (functional).
    /// </summary>
    public bool IsMultivalued { get; init; }
}
