using System.Text;

namespace SchemaKit.Tool.Connections;

/// <summary>
/// What <c>--connection</c> is given: <c>postgresql://user@host/shop</c>, <c>host=localhost dbname=shop</c>, or
/// <c>Host=localhost;Database=shop</c>. Keywords come out as libpq spells them, those of Npgsql as they are.
/// </summary>
/// <seealso href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING"/>
internal static class ConnectionText
{
    private static readonly string[] s_schemes = ["postgresql://", "postgres://"];

    /// <exception cref="FailureException">The text is none of the three.</exception>
    public static Dictionary<string, string> Parse(string text)
    {
        if (s_schemes.FirstOrDefault(s => text.StartsWith(s, StringComparison.OrdinalIgnoreCase)) is { } scheme)
            return OfUri(text[scheme.Length..]);
        return text.Contains(';', StringComparison.Ordinal) ? OfNpgsql(text) : OfKeywords(text);
    }

    // Several hosts, or a folder of sockets in percent signs, are no URI of System.Uri.
    private static Dictionary<string, string> OfUri(string rest)
    {
        var said = new Dictionary<string, string>();
        var (address, query) = Cut(rest, '?');
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = Cut(pair, '=');
            said[Uri.UnescapeDataString(key)] = Uri.UnescapeDataString(value);
        }

        var (place, database) = Cut(address, '/');
        var at = place.LastIndexOf('@');
        var (user, password) = Cut(at < 0 ? "" : place[..at], ':');
        var (host, port) = CutLast(place[(at + 1)..], ':');
        Add("user", user);
        Add("password", password);
        Add("host", host.Trim('[', ']'));
        Add("port", port);
        Add("dbname", database);
        return said;

        void Add(string key, string value)
        {
            if (value.Length > 0)
                said.TryAdd(key, Uri.UnescapeDataString(value));
        }
    }

    private static Dictionary<string, string> OfNpgsql(string text)
    {
        var said = new Dictionary<string, string>();
        foreach (var pair in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (key, value) = Cut(pair, '=');
            said[LibpqName(key.Trim())] = value.Trim().Trim('\'', '"');
        }

        return said;
    }

    private static Dictionary<string, string> OfKeywords(string text)
    {
        var said = new Dictionary<string, string>();
        for (var at = 0; SkipBlank(text, at) is var start && start < text.Length;)
        {
            var equals = text.IndexOf('=', start);
            if (equals < 0)
            {
                throw new FailureException(
                    "--connection is neither a URI nor keywords and values such as host=localhost dbname=shop.");
            }

            var key = text[start..equals].Trim();
            said[LibpqName(key)] = Value(text, SkipBlank(text, equals + 1), out at);
        }

        return said;
    }

    /// <summary>A value: a word, or what stands in single quotes; a backslash keeps the next letter as it is.</summary>
    private static string Value(string text, int start, out int end)
    {
        var isQuoted = start < text.Length && text[start] == '\'';
        var value = new StringBuilder();
        for (end = isQuoted ? start + 1 : start; end < text.Length; end++)
        {
            if (isQuoted ? text[end] == '\'' : char.IsWhiteSpace(text[end]))
                break;
            if (text[end] == '\\' && end + 1 < text.Length)
                end++;
            value.Append(text[end]);
        }

        end = Math.Min(text.Length, isQuoted ? end + 1 : end);
        return value.ToString();
    }

    private static string LibpqName(string key) => key.ToLowerInvariant() switch
    {
        "server" or "host" => "host",
        "database" or "db" => "dbname",
        "username" or "user id" or "userid" or "uid" => "user",
        "pwd" or "psw" => "password",
        var lower => Libpq.IsKeyword(lower) ? lower : key,
    };

    private static int SkipBlank(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static (string Before, string After) Cut(string text, char at) =>
        text.IndexOf(at, StringComparison.Ordinal) is >= 0 and var i ? (text[..i], text[(i + 1)..]) : (text, "");

    // An IPv6 address has colons in its brackets.
    private static (string Before, string After) CutLast(string text, char at) =>
        text.LastIndexOf(at) is >= 0 and var i && i > text.LastIndexOf(']') ? (text[..i], text[(i + 1)..]) : (text, "");
}
