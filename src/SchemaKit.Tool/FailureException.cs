namespace SchemaKit.Tool;

/// <summary>Something that a user can put right. Each line of the message is one fault.</summary>
internal sealed class FailureException(string message, string? detail = null) : Exception(message)
{
    /// <summary>What <c>--verbose</c> shows besides; null when there is nothing.</summary>
    public string? Detail { get; } = detail;
}
