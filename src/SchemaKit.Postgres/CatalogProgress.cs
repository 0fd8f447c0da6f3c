namespace SchemaKit.Postgres;

/// <summary>How far the reading of a database is, or what it could not see.</summary>
/// <param name="Step">What was read, such as <c>columns</c>.</param>
/// <param name="Done">How many steps are done.</param>
/// <param name="Total">How many steps there are.</param>
/// <param name="Rows">How many rows the step brought.</param>
public sealed record CatalogProgress(string Step, int Done, int Total, int Rows)
{
    /// <summary>
    /// What the model lacks, which is incomplete then, in a sentence: hidden from the role, or not to be created by a
    /// statement. Null for a step.
    /// </summary>
    public string? Unseen { get; init; }
}
