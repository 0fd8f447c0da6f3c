namespace SchemaKit.Rules;

/// <summary>How sure a finding is.</summary>
public enum Grade
{
    /// <summary>It follows from declarations.</summary>
    Proven,

    /// <summary>It is declared, and true in the data.</summary>
    Confirmed,

    /// <summary>Names, statistics or data suggest it; never above info.</summary>
    Suggested,
}
