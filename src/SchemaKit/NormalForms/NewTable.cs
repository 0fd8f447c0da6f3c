using SchemaKit.Model;

namespace SchemaKit.NormalForms;

/// <summary>A table that a better design adds: what a determinant determines.</summary>
/// <param name="Table">The table; the determinant is its primary key.</param>
/// <param name="Determinant">The columns that determine, named as in the old table.</param>
/// <param name="Dependents">The columns that are determined, named as in the old table.</param>
internal sealed record NewTable(TableModel Table, ValueList<string> Determinant, ValueList<string> Dependents);
