namespace SchemaKit.NormalForms;

/// <summary>A dependency of the canonical cover, to one attribute, that some normal form forbids.</summary>
/// <param name="Dependency">The determinant, which is no superkey, and its dependent.</param>
/// <param name="Breaks">The lowest form that forbids it.</param>
internal sealed record Violation(Dependency Dependency, NormalForm Breaks)
{
    /// <summary>
    /// The candidate key of which the determinant is a proper part; null when it breaks a later form.
    /// </summary>
    public AttributeSet? Key { get; init; }
}
