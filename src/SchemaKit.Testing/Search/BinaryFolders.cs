namespace SchemaKit.Testing.Search;

/// <summary>Where a server may be installed on this machine: versioned folders first, then <c>PATH</c>.</summary>
internal static class BinaryFolders
{
    public static IEnumerable<string> Of(Surroundings surroundings, SearchLog log)
    {
        foreach (var pattern in surroundings.InstallationFolders)
        {
            var folders = Matching(pattern);
            if (folders.Count == 0)
                log.Skip(pattern, "no such folder");

            foreach (var folder in folders)
                yield return folder;
        }

        var onPath = OnPath(surroundings);
        if (onPath.Count == 0)
            log.Skip("PATH", "no postgres");

        foreach (var folder in onPath)
            yield return folder;
    }

    private static List<string> Matching(string pattern)
    {
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        var parentEnd = pattern.LastIndexOf('/', star);
        var nameEnd = pattern.IndexOf('/', star);
        var parent = pattern[..parentEnd];
        if (!Directory.Exists(parent))
            return [];

        return [.. Directory.EnumerateDirectories(parent, pattern[(parentEnd + 1)..nameEnd])
            .Select(folder => folder + pattern[nameEnd..])
            .Where(Directory.Exists)
            .Select(RealFolder)
            .Order(StringComparer.Ordinal)];
    }

    private static List<string> OnPath(Surroundings surroundings)
    {
        var path = surroundings.Named("PATH") ?? "";
        return [.. path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, "postgres"))
            .Where(File.Exists)
            .Select(RealFolder)];
    }

    // A link in /usr/local/bin stands for the folder where initdb lies beside the server.
    private static string RealFolder(string path)
    {
        FileSystemInfo entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        var real = entry.ResolveLinkTarget(returnFinalTarget: true) ?? entry;
        return real is FileInfo file ? file.DirectoryName! : real.FullName;
    }
}
