namespace SchemaKit.Postgres;

/// <summary>How rows are compared with declared dependencies; every member has a default.</summary>
public sealed record DependencyCheckOptions
{
    /// <summary>The part of the rows to compare; null for all.</summary>
    public RowSample? Sample { get; init; }

    /// <summary>
    /// How long the server may work for one dependency, waiting for locks included; zero for as long as it takes.
    /// </summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The most witnesses that are fetched for one dependency, from 0 to 10.</summary>
    public int Witnesses { get; init; } = 10;
}
