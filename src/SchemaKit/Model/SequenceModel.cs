namespace SchemaKit.Model;

/// <summary>A sequence that no identity column owns.</summary>
/// <param name="Name">The schema and the name.</param>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createsequence.html"/>
public sealed record SequenceModel(QualifiedName Name) : Located
{
    /// <summary>The type of its values; null for <c>bigint</c>.</summary>
    public DataType? Type { get; init; }

    /// <summary>How it counts; null for PostgreSQL's defaults.</summary>
    public SequenceOptions? Options { get; init; }

    /// <summary>Whether it is not written to the log, and may repeat values after a crash.</summary>
    public bool IsUnlogged { get; init; }

    /// <summary>The column that it is dropped with; null when it stands alone.</summary>
    public ColumnPath? OwnedBy { get; init; }

    /// <summary>Who may use it beside its owner.</summary>
    public ValueList<GrantModel> Grants { get; init; }

    /// <summary>What the sequence is for.</summary>
    public string? Comment { get; init; }
}
