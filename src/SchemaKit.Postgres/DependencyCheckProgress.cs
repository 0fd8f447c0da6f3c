using SchemaKit.Model;

namespace SchemaKit.Postgres;

/// <summary>How far the comparison of rows with declared dependencies is.</summary>
/// <param name="Table">The table whose rows are compared next.</param>
/// <param name="Done">How many dependencies are done.</param>
/// <param name="Total">How many there are.</param>
public sealed record DependencyCheckProgress(QualifiedName Table, int Done, int Total);
