namespace SchemaKit.Rules;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>The rule is not asked.</summary>
    Off,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Should be put right.</summary>
    Warning,

    /// <summary>Fails, or will.</summary>
    Error,
}
