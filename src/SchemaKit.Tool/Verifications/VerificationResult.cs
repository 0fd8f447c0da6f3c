namespace SchemaKit.Tool.Verifications;

/// <summary>What comes of comparing rows with a dependency.</summary>
internal enum VerificationResult
{
    /// <summary>It holds in enough rows that could tell.</summary>
    Confirmed,

    /// <summary>It holds, but too few rows share a determinant to tell much.</summary>
    Holds,

    /// <summary>Rows break it.</summary>
    Violated,

    /// <summary>The server did not answer.</summary>
    NotCompared,
}
