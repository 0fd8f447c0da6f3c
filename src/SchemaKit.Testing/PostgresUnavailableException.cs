namespace SchemaKit.Testing;

/// <summary>
/// No PostgreSQL server could be found or started for a test. The message lists every place that was looked at,
/// why it did not do, and the commands that cure it.
/// </summary>
public sealed class PostgresUnavailableException : Exception
{
    internal PostgresUnavailableException(string message)
        : base(message)
    {
    }
}
