using Npgsql;

namespace SchemaKit.Tool.Connections;

/// <summary>
/// How to reach a server, said as libpq's users say it: a text of <c>--connection</c>, then a service, then the
/// environment, then libpq's own defaults. What was said first counts.
/// </summary>
/// <seealso href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS"/>
internal static class ConnectionSettings
{
    private const string Sockets = "/var/run/postgresql";

    /// <summary>The connection string for Npgsql, which looks for passwords in <c>.pgpass</c> by itself.</summary>
    /// <param name="text">
    /// A URI, keywords and values, or an Npgsql connection string; empty for the environment alone.
    /// </param>
    /// <param name="environment">Reads a variable of the environment.</param>
    /// <exception cref="FailureException">The text or the service file cannot be understood.</exception>
    public static NpgsqlConnectionStringBuilder Resolve(string text, Func<string, string?> environment)
    {
        var said = ConnectionText.Parse(text);
        var service = said.GetValueOrDefault("service") ?? environment("PGSERVICE");
        if (!string.IsNullOrEmpty(service))
            AddMissing(said, ServiceFile.Read(service, environment));
        AddMissing(said, Libpq.FromEnvironment(environment));
        AddMissing(said, Defaults(said));
        said.Remove("service");
        return Libpq.ToNpgsql(said);
    }

    private static Dictionary<string, string> Defaults(Dictionary<string, string> said)
    {
        var user = said.GetValueOrDefault("user") ?? Environment.UserName;
        return new()
        {
            ["host"] = Directory.Exists(Sockets) ? Sockets : "localhost",
            ["user"] = user,
            ["dbname"] = user,
        };
    }

    private static void AddMissing(Dictionary<string, string> said, IEnumerable<KeyValuePair<string, string>> more)
    {
        foreach (var (key, value) in more)
            said.TryAdd(key, value);
    }
}
