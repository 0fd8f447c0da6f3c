namespace SchemaKit.Model;

/// <summary>How an identity column is filled.</summary>
/// <param name="Generation">Always or by default.</param>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-identity-columns.html"/>
public sealed record IdentityModel(IdentityGeneration Generation)
{
    /// <summary>How its sequence counts; null for PostgreSQL's defaults.</summary>
    public SequenceOptions? Sequence { get; init; }
}
