namespace SchemaKit;

/// <summary>Extended statistics that are being defined.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createstatistics.html"/>
public sealed class StatisticsDefinition
{
    internal StatisticsDefinition(string name, IndexKey[] keys) => (Name, Keys) = (name, keys);

    internal string Name { get; }

    internal IndexKey[] Keys { get; }

    internal StatisticsKinds ChosenKinds { get; private set; }

    internal string? CommentText { get; private set; }

    /// <summary>Chooses what is counted; all kinds without it.</summary>
    /// <param name="kinds">The kinds.</param>
    public StatisticsDefinition Kinds(StatisticsKinds kinds)
    {
        ChosenKinds = kinds;
        return this;
    }

    /// <summary>Says what the statistics are for.</summary>
    /// <param name="text">The comment that the server keeps.</param>
    public StatisticsDefinition Comment(string text)
    {
        CommentText = text;
        return this;
    }
}
