namespace SchemaKit.Rules;

/// <summary>How a column is held to a closed set of values.</summary>
public enum ClosedSetStyle
{
    /// <summary>Text with a check.</summary>
    Check,

    /// <summary>An enum type.</summary>
    Enum,

    /// <summary>A foreign key to a lookup table.</summary>
    Lookup,
}
