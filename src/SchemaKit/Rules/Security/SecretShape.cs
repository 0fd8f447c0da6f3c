namespace SchemaKit.Rules.Security;

/// <summary>Texts that are secrets by their shape.</summary>
internal static class SecretShape
{
    private static readonly (string Prefix, int Length, string Name)[] s_prefixes =
    [
        ("AKIA", 16, "an AWS access key"),
        ("AIza", 35, "a Google API key"),
        ("ghp_", 30, "a GitHub token"),
        ("gho_", 30, "a GitHub token"),
        ("ghs_", 30, "a GitHub token"),
        ("github_pat_", 30, "a GitHub token"),
        ("glpat-", 20, "a GitLab token"),
        ("sk_live_", 16, "a Stripe key"),
        ("rk_live_", 16, "a Stripe key"),
        ("sk-ant-", 20, "an API key"),
        ("sk-proj-", 20, "an API key"),
        ("xoxb-", 20, "a Slack token"),
        ("xoxp-", 20, "a Slack token"),
    ];

    // A connection string with one letter for user and password: ://u:p@.
    private const int Shortest = 7;

    private static readonly string[] s_placeholders =
        ["password", "passwd", "pass", "pwd", "secret", "changeme", "example", "xxx", "postgres"];

    /// <summary>What kind of secret a text holds, and whether it is one for certain; null when there is none.</summary>
    public static (string Kind, bool IsCertain)? In(string? text)
    {
        // Many texts are shorter than any secret.
        if (text is null || text.Length < Shortest)
            return null;
        if (IsPrivateKey(text))
            return ("a private key", true);
        foreach (var (prefix, length, name) in s_prefixes)
        {
            if (HasToken(text, prefix, length))
                return (name, true);
        }

        if (IsWebToken(text))
            return ("a JSON web token", true);
        return HasPassword(text) ? ("a connection string with a password", false) : null;
    }

    private static bool IsPrivateKey(string text)
    {
        var begin = text.IndexOf("-----BEGIN ", StringComparison.Ordinal);
        return begin >= 0 && text.IndexOf("PRIVATE KEY-----", begin, StringComparison.Ordinal) >= 0;
    }

    private static bool HasToken(string text, string prefix, int length)
    {
        for (var at = StartOf(prefix, text, 0); at >= 0; at = StartOf(prefix, text, at + 1))
        {
            if (EndOfToken(text, at + prefix.Length, dots: 0) - at - prefix.Length >= length)
                return true;
        }

        return false;
    }

    // Header and claims are JSON objects in base64, which begin alike.
    private static bool IsWebToken(string text)
    {
        for (var at = StartOf("eyJ", text, 0); at >= 0; at = StartOf("eyJ", text, at + 1))
        {
            var token = text.Substring(at, EndOfToken(text, at, dots: 2) - at).Split('.');
            if (token.Length == 3 && token[1].StartsWith("eyJ", StringComparison.Ordinal) && token[2].Length >= 16)
                return true;
        }

        return false;
    }

    private static bool HasPassword(string text)
    {
        var at = text.IndexOf("://", StringComparison.Ordinal);
        while (at >= 0)
        {
            var end = text.IndexOfAny([' ', '/', '\'', '"', '\n'], at + 3);
            var authority = text.Substring(at + 3, (end < 0 ? text.Length : end) - at - 3);
            var (colon, host) = (authority.IndexOf(':'), authority.LastIndexOf('@'));
            if (colon > 0 && host > colon + 1 && !IsPlaceholder(authority.Substring(colon + 1, host - colon - 1)))
                return true;
            at = text.IndexOf("://", at + 3, StringComparison.Ordinal);
        }

        return false;
    }

    private static bool IsPlaceholder(string password) =>
        password.IndexOfAny(['<', '{', '$', '*', '[', '%']) >= 0
        || s_placeholders.Any(p => password.StartsWith(p, StringComparison.OrdinalIgnoreCase));

    /// <summary>Where a token with that prefix starts, from some place on; less than zero when none does.</summary>
    private static int StartOf(string prefix, string text, int from)
    {
        var at = text.IndexOf(prefix, from, StringComparison.Ordinal);
        while (at > 0 && IsTokenPart(text[at - 1]))
            at = text.IndexOf(prefix, at + 1, StringComparison.Ordinal);
        return at;
    }

    private static int EndOfToken(string text, int at, int dots)
    {
        while (at < text.Length && (IsTokenPart(text[at]) || (text[at] == '.' && dots-- > 0)))
            at++;
        return at;
    }

    private static bool IsTokenPart(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';
}
