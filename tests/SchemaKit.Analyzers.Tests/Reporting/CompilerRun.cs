using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Analyzers.Tests.Interpretation;

namespace SchemaKit.Analyzers.Tests.Reporting;

/// <summary>The compiler with the configuration files of a project and the switches of its command line.</summary>
internal sealed class CompilerRun
{
    private const string Folder = "/shop";

    /// <summary>The text of <c>.editorconfig</c>.</summary>
    public string EditorConfig { get; init; } = "";

    /// <summary>The text of <c>.globalconfig</c>.</summary>
    public string GlobalConfig { get; init; } = "";

    /// <summary>The text of <c>schemakit.json</c>.</summary>
    public string? Settings { get; init; }

    public string SettingsFile { get; init; } = "schemakit.json";

    /// <summary>What the build says to the compiler: <c>/nowarn:SK4001</c>.</summary>
    public IReadOnlyList<string> Switches { get; init; } = [];

    /// <summary>What is reported and not suppressed, in order of place and rule.</summary>
    public async Task<IReadOnlyList<string>> Findings(params (string Path, string Text)[] sources)
    {
        var compilation = SchemaSource.Compile([.. sources.Select(file => ($"{Folder}/{file.Path}", file.Text))]);
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        var said = CSharpCommandLineParser.Default.Parse(Switches, Folder, sdkDirectory: null).CompilationOptions;
        AnalyzerConfig[] files =
        [
            AnalyzerConfig.Parse(EditorConfig, $"{Folder}/.editorconfig"),
            AnalyzerConfig.Parse($"is_global = true\n{GlobalConfig}", $"{Folder}/.globalconfig"),
        ];
        var config = new ConfigFiles(AnalyzerConfigSet.Create(files));
        AdditionalText[] settings = Settings is null ? [] : [new InMemoryText($"{Folder}/{SettingsFile}", Settings)];
        var options = compilation.Options
            .WithGeneralDiagnosticOption(said.GeneralDiagnosticOption)
            .WithSpecificDiagnosticOptions(said.SpecificDiagnosticOptions)
            .WithSyntaxTreeOptionsProvider(config);
        var found = await compilation.WithOptions(options)
            .WithAnalyzers([new SchemaAnalyzer()], new AnalyzerOptions([.. settings], config.ForAnalyzers))
            .GetAnalyzerDiagnosticsAsync();
        return
        [
            .. found.Where(d => !d.IsSuppressed).OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal).Select(Text),
        ];
    }

    private static string Text(Diagnostic found)
    {
        var place = found.Location.GetLineSpan();
        return $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1}): "
            + $"{found.Severity.ToString().ToLowerInvariant()} {found.Id}";
    }
}
