namespace SchemaKit.Tool.Sources;

/// <summary>A compiled assembly, and where the packages are that its list of dependencies names.</summary>
internal sealed record BuiltAssembly(string Path, IReadOnlyList<string> PackageFolders)
{
    /// <summary>What the compiler wrote beside it, such as <c>.deps.json</c>; null when it did not.</summary>
    public string? Beside(string extension)
    {
        var file = System.IO.Path.ChangeExtension(Path, extension);
        return File.Exists(file) ? file : null;
    }

    /// <summary>The assembly of that path, with the packages where NuGet put them for its project.</summary>
    public static BuiltAssembly Of(string path)
    {
        if (!File.Exists(path))
            throw new FailureException($"{path} does not exist.");
        var full = System.IO.Path.GetFullPath(path);
        return new(full, NuGetFolders.Of(full));
    }
}
