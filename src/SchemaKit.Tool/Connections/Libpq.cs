using Npgsql;

namespace SchemaKit.Tool.Connections;

/// <summary>The keywords of libpq, the variables that stand for them, and what Npgsql calls them.</summary>
internal static class Libpq
{
    private static readonly (string Keyword, string? Variable, string Npgsql)[] s_keywords =
    [
        ("host", "PGHOST", "Host"),
        ("hostaddr", "PGHOSTADDR", "Host"),
        ("port", "PGPORT", "Port"),
        ("dbname", "PGDATABASE", "Database"),
        ("user", "PGUSER", "Username"),
        ("password", "PGPASSWORD", "Password"),
        ("passfile", "PGPASSFILE", "Passfile"),
        ("sslmode", "PGSSLMODE", "SSL Mode"),
        ("sslrootcert", "PGSSLROOTCERT", "Root Certificate"),
        ("sslcert", "PGSSLCERT", "SSL Certificate"),
        ("sslkey", "PGSSLKEY", "SSL Key"),
        ("connect_timeout", "PGCONNECT_TIMEOUT", "Timeout"),
        ("application_name", "PGAPPNAME", "Application Name"),
        ("options", "PGOPTIONS", "Options"),
        ("service", null, ""),
    ];

    public static bool IsKeyword(string word) => s_keywords.Any(k => k.Keyword == word);

    public static IEnumerable<KeyValuePair<string, string>> FromEnvironment(Func<string, string?> environment)
    {
        foreach (var (keyword, variable, _) in s_keywords)
        {
            if (variable is not null && environment(variable) is { Length: > 0 } value)
                yield return new(keyword, value);
        }
    }

    /// <exception cref="FailureException">
    /// A value does not fit its keyword; the message never holds the value.
    /// </exception>
    public static NpgsqlConnectionStringBuilder ToNpgsql(IReadOnlyDictionary<string, string> said)
    {
        var builder = new NpgsqlConnectionStringBuilder { Pooling = false };
        foreach (var (key, value) in said)
        {
            var known = s_keywords.FirstOrDefault(k => k.Keyword == key);
            try
            {
                builder[known.Npgsql ?? key] = known.Keyword == "sslmode" ? value.Replace("-", "") : value;
            }
            catch (Exception e) when (e is ArgumentException or FormatException or InvalidCastException
                or OverflowException)
            {
                throw new FailureException(
                    $"The connection's {key} is no known keyword, or has a value that it cannot have.");
            }
        }

        return builder;
    }
}
