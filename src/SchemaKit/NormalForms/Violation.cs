namespace SchemaKit.NormalForms;

/// <summary>A dependency that third normal form forbids.</summary>
/// <param name="Dependency">The determinant, which is no superkey, and the dependents in no candidate key.</param>
/// <param name="Key">The key that the determinant is a proper part of (second normal form); null when of none.</param>
internal sealed record Violation(Dependency Dependency, ColumnSet? Key)
{
    public bool IsPartial => Key is not null;
}
