namespace SchemaKit.Rules;

/// <summary>Where it is said that a finding is accepted.</summary>
public enum Acceptance
{
    /// <summary>In the C# classes: <c>t.Allow</c> or <c>d.Allow</c>.</summary>
    Declaration,

    /// <summary>In the comment of the object: a line <c>sk:allow SK4001 because …</c>.</summary>
    Comment,

    /// <summary>In the settings, under <c>allow</c>.</summary>
    Settings,

    /// <summary>In the baseline.</summary>
    Baseline,
}
