namespace SchemaKit.Check;

/// <summary>What a build asks: lines of <c>key=value</c>.</summary>
internal sealed class CheckRequest
{
    private readonly ILookup<string, string> _values;

    private CheckRequest(IEnumerable<string> lines) => _values = lines
        .Select(line => line.Split('=', 2))
        .Where(pair => pair.Length == 2 && pair[1].Length > 0)
        .ToLookup(pair => pair[0], pair => pair[1]);

    /// <summary>The compiled schema.</summary>
    public string Assembly => Value("assembly")!;

    /// <summary>The file to write when nothing forbids to skip the next check.</summary>
    public string Marker => Value("marker")!;

    /// <summary>The settings of the rules; null for the defaults.</summary>
    public string? Settings => Value("settings");

    /// <summary>What the compiler reported, as SARIF.</summary>
    public string? Log => Value("log");

    /// <summary>The <c>.editorconfig</c> files, global ones too, that the compiler was given.</summary>
    public IEnumerable<string> EditorConfigs => _values["editorConfig"];

    /// <summary>The compiler's <c>PathMap</c>.</summary>
    public string? PathMap => Value("pathMap");

    /// <summary>Every warning is an error.</summary>
    public bool TreatWarningsAsErrors =>
        string.Equals(Value("treatWarningsAsErrors"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Ids of warnings that are errors.</summary>
    public IReadOnlySet<string> WarningsAsErrors => Ids("warningsAsErrors");

    /// <summary>Ids of warnings that stay warnings.</summary>
    public IReadOnlySet<string> WarningsNotAsErrors => Ids("warningsNotAsErrors");

    /// <summary>Ids of warnings that are not wanted.</summary>
    public IReadOnlySet<string> NoWarn => Ids("noWarn");

    /// <summary>The compiled assemblies that the schema may need.</summary>
    public IEnumerable<string> References => _values["reference"];

    public static CheckRequest Read(string file) => new(File.ReadAllLines(file));

    private string? Value(string key) => _values[key].FirstOrDefault();

    private HashSet<string> Ids(string key) => new(
        Value(key)?.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries) ?? [],
        StringComparer.OrdinalIgnoreCase);
}
