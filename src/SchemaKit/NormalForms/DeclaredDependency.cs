using SchemaKit.Model;

namespace SchemaKit.NormalForms;

/// <summary>A declared dependency of columns that the table has.</summary>
/// <param name="Model">The declaration.</param>
/// <param name="Determinant">The columns that determine.</param>
/// <param name="Dependents">The columns that are determined.</param>
/// <param name="IsEverywhere">Whether it speaks of all rows, because the determinant accepts no nulls.</param>
internal sealed record DeclaredDependency(
    DependencyModel Model, AttributeSet Determinant, AttributeSet Dependents, bool IsEverywhere)
{
    public Dependency ToDependency() => new(Determinant, Dependents);
}
