namespace SchemaKit.Model;

/// <summary>Extended statistics: how columns of a table go together.</summary>
/// <param name="Name">The name, in the schema of the table.</param>
/// <param name="Keys">The columns and expressions.</param>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createstatistics.html"/>
public sealed record StatisticsModel(string Name, ValueList<IndexKeyModel> Keys) : Located
{
    /// <summary>
    /// The kinds as SQL words, in PostgreSQL's own order: <c>ndistinct</c>, <c>dependencies</c>, <c>mcv</c>; empty for
    /// all.
    /// </summary>
    public ValueList<string> Kinds { get; init; }

    /// <summary>How finely the values are sampled, 0 to 10000; null for the server's default.</summary>
    public int? Target { get; init; }

    /// <summary>What the statistics are for.</summary>
    public string? Comment { get; init; }
}
