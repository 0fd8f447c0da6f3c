using Npgsql;
using SchemaKit.Ddl;

namespace SchemaKit.Postgres;

/// <summary>
/// A server refused a statement. The message names the object, the server's reason, where in the statement, and the
/// statement.
/// </summary>
public sealed class CreationFailedException : Exception
{
    internal CreationFailedException(DdlStatement statement, PostgresException refusal)
        : base(Describe(statement, refusal), refusal) => Statement = statement;

    /// <summary>The statement.</summary>
    public DdlStatement Statement { get; }

    private static string Describe(DdlStatement statement, PostgresException refusal)
    {
        var detail = refusal.Detail is { } more ? $" {more}" : "";
        return $"PostgreSQL refused {statement.Object}: {refusal.MessageText} ({refusal.SqlState})"
            + $"{Place(statement.Text, refusal.Position)}.{detail}{Environment.NewLine}{statement.Text}";
    }

    /// <summary>The line and column of a character, counted from one; nothing where the server names none.</summary>
    private static string Place(string text, int position)
    {
        if (position <= 0)
            return "";
        // The server counts characters, .NET the halves of those outside the first plane.
        var before = string.Concat(text.EnumerateRunes().Take(position - 1));
        var line = before.Count(c => c == '\n') + 1;
        return $" at line {line}, column {before.Length - before.LastIndexOf('\n')}";
    }
}
