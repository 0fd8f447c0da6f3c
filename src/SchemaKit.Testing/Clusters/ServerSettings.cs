namespace SchemaKit.Testing.Clusters;

/// <summary>The settings a cluster runs with: quick rather than durable, and the user's own on top.</summary>
internal sealed class ServerSettings
{
    private static readonly (string Name, string Value)[] s_quick =
    [
        ("fsync", "off"),
        ("full_page_writes", "off"),
        ("synchronous_commit", "off"),
        ("wal_level", "minimal"),
        ("max_wal_senders", "0"),
        ("max_wal_size", "32MB"),
        ("autovacuum", "off"),
        ("jit", "off"),
        ("max_connections", "100"),

        // A schema of thousands of tables in one transaction holds a lock on each.
        ("max_locks_per_transaction", "1024"),
    ];

    private static readonly string[] s_reserved =
        ["data_directory", "listen_addresses", "port", "unix_socket_directories", "logging_collector"];

    private readonly (string Name, string Value)[] _extra;

    private ServerSettings(IEnumerable<(string Name, string Value)> extra) =>
        _extra = [.. extra.OrderBy(setting => setting.Name, StringComparer.Ordinal)];

    public bool AreDefault => _extra.Length == 0;

    /// <summary>Equal for equal settings.</summary>
    public string Key => string.Join('\n', _extra.Select(setting => $"{setting.Name}={setting.Value}"));

    public static ServerSettings With(IEnumerable<KeyValuePair<string, string>> extra)
    {
        var settings = new ServerSettings(extra.Select(pair => (pair.Key.ToLowerInvariant(), pair.Value)));
        foreach (var (name, _) in settings._extra)
        {
            if (s_reserved.Contains(name, StringComparer.Ordinal))
                throw new ArgumentException($"Settings[\"{name}\"] is made by EphemeralPostgres itself; remove it.");
        }

        return settings;
    }

    public IEnumerable<string> ToArguments(RunDirectory run)
    {
        (string, string)[] place =
            [("listen_addresses", ""), ("port", "5432"), ("unix_socket_directories", run.Folder)];
        foreach (var (name, value) in s_quick.Concat(_extra).Concat(place))
        {
            yield return "-c";
            yield return $"{name}={value}";
        }
    }
}
