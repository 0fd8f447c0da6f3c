namespace SchemaKit.CodeFixes.Remedies;

/// <summary>A line of a remedy: what to write, and what its comment says of where.</summary>
/// <param name="Code">What to write.</param>
/// <param name="Table">The class that it goes to, where that is not the one of the finding.</param>
/// <param name="Replaced">The calls that it takes the place of.</param>
internal sealed record RemedyLine(string Code, string? Table, IReadOnlyList<string> Replaced)
{
    private const string In = "in ";
    private const string InsteadOf = "instead of ";

    public string Title
    {
        get
        {
            var written = Code.TrimEnd(';');
            return Replaced.Count > 0 ? $"Write {written} instead of {string.Join(" and ", Replaced)}"
                : Table is not null ? $"Add {written} to {Table}"
                : IsFactory ? $"Use {written}"
                : $"Add {written}";
        }
    }

    public bool IsStatement => Code.StartsWith("t.", StringComparison.Ordinal);

    public bool IsCall => Code[0] == '.';

    public bool IsFactory => Code.StartsWith("Pg.", StringComparison.Ordinal);

    public static RemedyLine Parse(string line)
    {
        var at = line.LastIndexOf(" // ", StringComparison.Ordinal);
        if (at < 0)
            return new(line, null, []);
        var code = line.Substring(0, at);
        var comment = line.Substring(at + " // ".Length);
        return comment.StartsWith(In, StringComparison.Ordinal)
            ? new(code, comment.Substring(In.Length), [])
            : comment.StartsWith(InsteadOf, StringComparison.Ordinal)
                ? new(code, null, [.. Parts(comment.Substring(InsteadOf.Length))])
                : new(code, null, []);
    }

    private static IEnumerable<string> Parts(string calls) =>
        calls.Split([" and "], StringSplitOptions.RemoveEmptyEntries);
}
