using System.Text.Json;

namespace SchemaKit.Check;

/// <summary>What the compiler reported, suppressed or not, and how severe it holds the rules: its SARIF error log.</summary>
/// <seealso href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html"/>
internal sealed class CompilerLog
{
    private const string None = "none";

    private readonly HashSet<(string Rule, string Message, string File, int Line)> _reported = [];
    private readonly HashSet<(string Rule, string Message)> _messages = [];
    private readonly Dictionary<string, HashSet<string>> _levels = [];

    public static CompilerLog Read(string? file)
    {
        var log = new CompilerLog();
        if (file is null || !File.Exists(file))
            return log;
        using var stream = File.OpenRead(file);
        using var json = JsonDocument.Parse(stream);
        foreach (var run in Items(json.RootElement, "runs"))
            log.Read(run);
        return log;
    }

    /// <summary>Whether the compiler has said it. What belongs to no line, it says at the class of the database.</summary>
    public bool Holds(string rule, string message, string? file, int line) => file is null
        ? _messages.Contains((rule, message))
        : _reported.Contains((rule, message, file, line));

    /// <summary>
    /// The level by <c>.editorconfig</c> and the like; null where they say nothing of the rule, or not the same for all
    /// files: which file has which, the log does not tell.
    /// </summary>
    public string? LevelOf(string rule) =>
        _levels.TryGetValue(rule, out var levels) && levels.Count == 1 ? levels.Single() : null;

    /// <summary>Whether the rule is to be reported in some file.</summary>
    public bool Names(string rule) => _levels.TryGetValue(rule, out var levels) && levels.Any(level => level != None);

    private void Read(JsonElement run)
    {
        foreach (var result in Items(run, "results"))
        {
            var rule = result.GetProperty("ruleId").GetString()!;
            var message = result.GetProperty("message");
            var text = (message.ValueKind == JsonValueKind.String ? message : message.GetProperty("text")).GetString()!;
            _messages.Add((rule, text));
            foreach (var (file, line) in Items(result, "locations").Select(Place))
                _reported.Add((rule, text, file, line));
        }

        foreach (var changed in Items(run, "invocations").SelectMany(i => Items(i, "ruleConfigurationOverrides")))
        {
            var configuration = changed.GetProperty("configuration");
            var isOff = configuration.TryGetProperty("enabled", out var enabled) && !enabled.GetBoolean();
            var level = configuration.TryGetProperty("level", out var said) ? said.GetString()! : "warning";
            var rule = changed.GetProperty("descriptor").GetProperty("id").GetString()!;
            if (!_levels.TryGetValue(rule, out var levels))
                _levels[rule] = levels = [];
            levels.Add(isOff ? None : level);
        }
    }

    // Version 2.1 calls it physicalLocation, version 1 resultFile.
    private static (string File, int Line) Place(JsonElement location)
    {
        if (location.TryGetProperty("resultFile", out var first))
            return (PathOf(first), LineOf(first));
        return location.TryGetProperty("physicalLocation", out var physical)
            && physical.TryGetProperty("artifactLocation", out var artifact)
                ? (PathOf(artifact), LineOf(physical))
                : ("", 0);
    }

    private static string PathOf(JsonElement artifact)
    {
        var uri = artifact.GetProperty("uri").GetString()!;
        return Uri.TryCreate(uri, UriKind.Absolute, out var absolute) && absolute.IsFile
            ? absolute.LocalPath
            : Uri.UnescapeDataString(uri);
    }

    private static int LineOf(JsonElement place) =>
        place.TryGetProperty("region", out var region) && region.TryGetProperty("startLine", out var line)
            ? line.GetInt32()
            : 0;

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];
}
