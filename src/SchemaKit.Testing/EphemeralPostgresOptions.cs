namespace SchemaKit.Testing;

/// <summary>What a test asks of its server; every member has a default.</summary>
public sealed class EphemeralPostgresOptions
{
    internal EphemeralPostgresOptions()
    {
    }

    /// <summary>
    /// The major version wanted, 15 or later. By default the one that the environment variable
    /// <c>SCHEMAKIT_PG_VERSION</c> names, else the newest found.
    /// </summary>
    public int? Version { get; set; }

    /// <summary>What is shared with other tests; <see cref="Isolation.Database"/> by default.</summary>
    public Isolation Isolation { get; set; } = Isolation.Database;

    /// <summary>
    /// Server settings beside those that EphemeralPostgres makes, by name:
    /// <c>o.Settings["wal_level"] = "logical"</c>. Tests with the same settings share a cluster. See
    /// <see href="https://www.postgresql.org/docs/current/runtime-config.html">server configuration</see>.
    /// </summary>
    public IDictionary<string, string> Settings { get; } =
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
}
