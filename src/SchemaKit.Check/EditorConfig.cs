namespace SchemaKit.Check;

/// <summary>
/// The severities that <c>.editorconfig</c> files give to rules in single files, which the compiler's log does not tell.
/// </summary>
internal sealed class EditorConfig
{
    private readonly EditorConfigFile[] _byDepth;
    private readonly EditorConfigFile[] _global;

    public EditorConfig(IReadOnlyCollection<EditorConfigFile> files)
    {
        _byDepth = [.. files.Where(file => !file.IsGlobal).OrderBy(file => file.Depth)];
        _global = [.. files.Where(file => file.IsGlobal)];
    }

    public static EditorConfig Read(IEnumerable<string> paths) =>
        new([.. paths.Where(File.Exists).Select(path => new EditorConfigFile(path, File.ReadAllLines(path)))]);

    /// <summary>The level of the rule in the file, as the log has it; null where nothing is said of it.</summary>
    public string? LevelOf(string rule, string source)
    {
        var path = source.Replace('\\', '/');
        string? word = null;
        foreach (var file in _byDepth.Where(file => file.Reaches(path)))
            word = file.SeverityOf(rule, path) ?? (file.IsRoot ? null : word);
        return Level(word);
    }

    /// <summary>The level that global files give the rule in every file; null where they say nothing or disagree.</summary>
    public string? LevelOf(string rule) =>
        _global.Select(file => file.SeverityOf(rule)).OfType<string>().Distinct().ToArray() is [var only]
            ? Level(only)
            : null;

    private static string? Level(string? word) => word switch
    {
        "error" or "warning" or "none" => word,
        "suggestion" or "silent" => "note",
        _ => null,
    };
}
