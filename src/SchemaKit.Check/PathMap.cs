namespace SchemaKit.Check;

/// <summary>The compiler's map of paths, backwards: what callers see to what lies on the disk.</summary>
internal sealed class PathMap(string? map)
{
    private readonly (string From, string To)[] _pairs =
    [
        .. (map ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .Where(pair => pair.Length == 2).Select(pair => (pair[0], pair[1])),
    ];

    /// <summary>Several folders may be mapped to one: the one that has the file is meant.</summary>
    public string Original(string file)
    {
        foreach (var (from, to) in _pairs)
        {
            if (!file.StartsWith(to, StringComparison.Ordinal))
                continue;
            var original = Path.Join(from, file[to.Length..]);
            if (File.Exists(original))
                return original;
        }

        return file;
    }
}
