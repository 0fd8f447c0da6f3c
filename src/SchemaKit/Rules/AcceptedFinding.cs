namespace SchemaKit.Rules;

/// <summary>A finding that somebody accepted.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="By">Where it is accepted.</param>
/// <param name="Because">The reason that is given; empty for a baseline.</param>
public sealed record AcceptedFinding(Finding Finding, Acceptance By, string Because);
