using System.Text.RegularExpressions;

namespace SchemaKit.Check;

/// <summary>What an <c>.editorconfig</c>, or a global one, says of the severities of rules.</summary>
internal sealed partial class EditorConfigFile
{
    private readonly string _folder;
    private readonly List<(Regex? Files, Dictionary<string, string> Severities)> _sections = [(null, [])];

    public EditorConfigFile(string path, IEnumerable<string> lines)
    {
        IsGlobal = Path.GetFileName(path) == ".globalconfig";
        _folder = Path.GetDirectoryName(path)!.Replace('\\', '/').TrimEnd('/');
        foreach (var line in lines.Select(line => line.Trim()))
        {
            if (Section().Match(line) is { Success: true } section)
                _sections.Add((SectionPattern.Parse(section.Groups["pattern"].Value), []));
            else if (Property().Match(line) is { Success: true } property)
                Add(property.Groups["key"].Value.ToLowerInvariant(), property.Groups["value"].Value.ToLowerInvariant());
        }
    }

    /// <summary>Whether files in folders above say nothing.</summary>
    public bool IsRoot { get; private set; }

    /// <summary>Whether it is about the project as a whole, wherever the file lies.</summary>
    public bool IsGlobal { get; private set; }

    public int Depth => _folder.Count(c => c == '/');

    /// <summary>Whether the source file lies below.</summary>
    public bool Reaches(string source) => source.StartsWith($"{_folder}/", StringComparison.Ordinal);

    /// <summary>The word for the severity in the source file, by the last section that has one; null for none.</summary>
    public string? SeverityOf(string rule, string source) => _sections
        .Where(section => section.Files?.IsMatch(source[_folder.Length..]) == true)
        .Select(section => section.Severities.GetValueOrDefault(rule.ToLowerInvariant()))
        .LastOrDefault(word => word is not null);

    /// <summary>The word above all sections, which a global file alone has; null for none.</summary>
    public string? SeverityOf(string rule) => _sections[0].Severities.GetValueOrDefault(rule.ToLowerInvariant());

    private void Add(string key, string value)
    {
        if (_sections.Count == 1)
        {
            IsRoot |= key == "root" && value == "true";
            IsGlobal |= key == "is_global" && value == "true";
        }

        if (Severity().Match(key) is { Success: true } severity)
            _sections[^1].Severities[severity.Groups["rule"].Value] = value;
    }

    [GeneratedRegex(@"^\[(?<pattern>.+)\]$")]
    private static partial Regex Section();

    [GeneratedRegex(@"^(?<key>[\w.-]+)\s*[=:]\s*(?<value>\S*)")]
    private static partial Regex Property();

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<rule>\w+)\.severity$")]
    private static partial Regex Severity();
}
