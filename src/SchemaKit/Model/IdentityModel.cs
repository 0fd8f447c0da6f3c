namespace SchemaKit.Model;

/// <summary>How an identity column is filled.</summary>
/// <param name="Generation">Always or by default.</param>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-identity-columns.html"/>
public sealed record IdentityModel(IdentityGeneration Generation)
{
    /// <summary>How its sequence counts; null for PostgreSQL's defaults.</summary>
    public SequenceOptions? Sequence { get; init; }

    /// <summary>The name of its sequence; null for the one that PostgreSQL makes of table and column.</summary>
    public QualifiedName? SequenceName { get; init; }

    /// <summary>Whether its sequence is not written to the log; null where it is as the table is.</summary>
    public bool? IsUnlogged { get; init; }

    /// <summary>Who may use the sequence beside its owner.</summary>
    public ValueList<GrantModel> Grants { get; init; }

    /// <summary>The comment on the sequence.</summary>
    public string? Comment { get; init; }
}
