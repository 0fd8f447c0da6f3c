namespace SchemaKit.Model;

/// <summary>The column that says whose a row is.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsDeclared">Whether an author said so; otherwise its name and its number do.</param>
internal sealed record TenantColumn(string Name, bool IsDeclared);
