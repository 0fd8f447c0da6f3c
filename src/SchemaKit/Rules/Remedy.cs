namespace SchemaKit.Rules;

/// <summary>What would put a finding right.</summary>
/// <param name="CSharp">The C# to write; null when there is none to write without thought.</param>
/// <param name="Sql">The SQL for a live server; null when there is none to run without thought.</param>
public sealed record Remedy(string? CSharp, string? Sql);
