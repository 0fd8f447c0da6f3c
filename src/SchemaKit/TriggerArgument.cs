namespace SchemaKit;

/// <summary>
/// What a trigger hands to its function: a text, or the name of a column, which follows when it is renamed.
/// </summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createtrigger.html"/>
public sealed class TriggerArgument
{
    private TriggerArgument(string? text, Column? column) => (Text, Column) = (text, column);

    internal string? Text { get; }

    internal Column? Column { get; }

    /// <summary>A text is handed over as it is.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator TriggerArgument(string text) => new(text, null);

    /// <summary>A column is handed over by its name in the database.</summary>
    /// <param name="column">A column of the table.</param>
    public static implicit operator TriggerArgument(Column column) => new(null, column);
}
