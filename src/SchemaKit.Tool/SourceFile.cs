namespace SchemaKit.Tool;

/// <summary>A path as the compiler saw it, shortened for people.</summary>
internal static class SourceFile
{
    /// <summary>The path from a folder when it lies inside; as it is otherwise.</summary>
    public static string Shown(string file, string folder)
    {
        if (!Path.IsPathRooted(file))
            return file;
        var relative = Path.GetRelativePath(folder, file);
        return relative.StartsWith("..", StringComparison.Ordinal) ? file : relative;
    }
}
