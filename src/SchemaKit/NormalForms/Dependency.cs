namespace SchemaKit.NormalForms;

/// <summary>A functional dependency: rows that agree on the determinant agree on the dependents.</summary>
internal sealed record Dependency(ColumnSet Determinant, ColumnSet Dependents);
