using SchemaKit.Model;

namespace SchemaKit.Tool.Reports;

/// <summary>The lines of source files, each file read once.</summary>
internal sealed class SourceLines
{
    private readonly Dictionary<string, string[]> _files = [];

    /// <summary>The line at a place; null when there is none to be read.</summary>
    public string? Line(SourceLocation location)
    {
        if (!_files.TryGetValue(location.File, out var lines))
            _files.Add(location.File, lines = Read(location.File));
        return location.Line >= 1 && location.Line <= lines.Length ? lines[location.Line - 1] : null;
    }

    private static string[] Read(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllLines(file) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
