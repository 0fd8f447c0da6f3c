namespace SchemaKit.Analyzers.Interpretation;

/// <summary>Code that could not be followed, and why.</summary>
/// <param name="Location">The code.</param>
/// <param name="Reason">Why, after "because".</param>
/// <param name="Surroundings">
/// What it reads that is another with each run, as <c>DateTime.Now</c>; null when that is not the reason.
/// </param>
internal sealed record Gap(Location Location, string Reason, string? Surroundings = null);
