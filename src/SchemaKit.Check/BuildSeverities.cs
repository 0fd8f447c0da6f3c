using SchemaKit.Rules;

namespace SchemaKit.Check;

/// <summary>How severe the build holds the rules: what the compiler was told, and the settings where it was not.</summary>
internal sealed class BuildSeverities
{
    private readonly CheckRequest _request;
    private readonly CompilerLog _log;
    private readonly EditorConfig _config;
    private readonly RuleSettings _said;

    public BuildSeverities(CheckRequest request, CompilerLog log, RuleSettings said)
    {
        (_request, _log, _said) = (request, log, said);
        _config = EditorConfig.Read(request.EditorConfigs);
        Settings = said.TurningOn(rule => log.Names(rule.Id) ? Severity.Info : null);
    }

    /// <summary>The settings, with rules on that the compiler was told to report somewhere.</summary>
    public RuleSettings Settings { get; }

    /// <summary>The word for a finding in a file, or in none; null when it is not wanted.</summary>
    public string? WordFor(Rule rule, Severity severity, string? file)
    {
        if (_request.NoWarn.Contains(rule.Id))
            return null;
        var word = LevelOf(rule.Id, file) switch
        {
            "error" => "error",
            "warning" => "warning",
            "note" => "info",
            "none" => null,
            _ => IsTurnedOn(rule) ? null : Word(severity),
        };
        var isError = _request.WarningsAsErrors.Contains(rule.Id)
            || (_request.TreatWarningsAsErrors && !_request.WarningsNotAsErrors.Contains(rule.Id));
        return word == "warning" && isError ? "error" : word;
    }

    /// <summary>Where nothing is said, what is turned on for other files is off.</summary>
    private bool IsTurnedOn(Rule rule) =>
        _said.SeverityOf(rule) == Severity.Off && Settings.SeverityOf(rule) != Severity.Off;

    private string? LevelOf(string rule, string? file) =>
        (file is null ? null : _config.LevelOf(rule, file)) ?? _config.LevelOf(rule) ?? _log.LevelOf(rule);

    private static string? Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => null,
    };
}
