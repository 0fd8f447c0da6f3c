namespace SchemaKit.Analyzers.Interpretation;

/// <summary>Code that could not be followed, and why.</summary>
internal sealed record Gap(Location Location, string Reason);
