using Npgsql;
using SchemaKit.Ddl;

namespace SchemaKit.Testing;

/// <summary>
/// A server refused a statement. The message names the object, the server's reason and the statement.
/// </summary>
public sealed class StatementFailedException : Exception
{
    internal StatementFailedException(DdlStatement statement, PostgresException refusal)
        : base(
            $"PostgreSQL refused {statement.Object}: {refusal.MessageText} ({refusal.SqlState})."
            + Environment.NewLine + statement.Text,
            refusal) => Statement = statement;

    /// <summary>The statement.</summary>
    public DdlStatement Statement { get; }
}
