using SchemaKit.Rules;

namespace SchemaKit.Analyzers.Reporting;

/// <summary>
/// The rules that <c>.editorconfig</c>, <c>.globalconfig</c> or the command line of the compiler turn on by their ids,
/// though the settings have them off. How severe they are then, the compiler itself sees to.
/// </summary>
internal sealed class CompilerSeverities
{
    private readonly CompilationOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<string> _turnedOn = [];

    public CompilerSeverities(Compilation compilation, RuleSettings settings, CancellationToken cancellation)
    {
        _options = compilation.Options;
        _cancellation = cancellation;
        Settings = settings.TurningOn(rule => Highest(rule.Id, compilation));
        _turnedOn.UnionWith(Catalogue.All
            .Where(rule => settings.SeverityOf(rule) == Severity.Off && Settings.SeverityOf(rule) != Severity.Off)
            .Select(rule => rule.Id));
    }

    /// <summary>The settings, with what is turned on.</summary>
    public RuleSettings Settings { get; }

    /// <summary>Whether it is reported where it is: what is turned on for some files is off in the others.</summary>
    public bool Reports(Diagnostic diagnostic) =>
        !_turnedOn.Contains(diagnostic.Id)
        || Of(InFile(diagnostic.Id, diagnostic.Location.SourceTree) ?? Everywhere(diagnostic.Id)) is not null;

    private Severity? Highest(string id, Compilation compilation)
    {
        var highest = Of(Everywhere(id));
        if (_options.SyntaxTreeOptionsProvider is null)
            return highest;
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (InFile(id, tree) is { } said && Of(said) is { } severity && !(severity <= highest))
                highest = severity;
        }

        return highest;
    }

    private ReportDiagnostic? InFile(string id, SyntaxTree? file) =>
        file is not null
        && _options.SyntaxTreeOptionsProvider is { } provider
        && provider.TryGetDiagnosticValue(file, id, _cancellation, out var said)
            ? said
            : null;

    private ReportDiagnostic Everywhere(string id)
    {
        if (_options.SyntaxTreeOptionsProvider is { } provider
            && provider.TryGetGlobalDiagnosticValue(id, _cancellation, out var said))
        {
            return said;
        }

        return _options.SpecificDiagnosticOptions.TryGetValue(id, out said) ? said : ReportDiagnostic.Default;
    }

    private static Severity? Of(ReportDiagnostic said) => said switch
    {
        ReportDiagnostic.Error => Severity.Error,
        ReportDiagnostic.Warn => Severity.Warning,
        ReportDiagnostic.Info or ReportDiagnostic.Hidden => Severity.Info,
        _ => null,
    };
}
