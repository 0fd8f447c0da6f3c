namespace SchemaKit.Analyzers.Reporting;

/// <summary>
/// What a diagnostic carries beside its message, for the code fixes. Its additional locations are the class of the
/// database and, for a finding in a table, the place of that.
/// </summary>
internal static class FindingProperties
{
    public const string Object = "object";

    public const string Allow = "allow";

    /// <summary>The C# of the remedy.</summary>
    public const string Remedy = "remedy";

    /// <summary>The name that the object should have.</summary>
    public const string NewName = "newName";
}
