using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Analyzers.Reporting;

/// <summary>The <c>schemakit.json</c> among the additional files of a project.</summary>
internal static class SettingsFile
{
    private const string Name = "schemakit.json";

    public static bool Is(AdditionalText file) => Path.GetFileName(file.Path) == Name;

    /// <summary>The settings, and what is wrong with them: then the default ones hold.</summary>
    public static (RuleSettings Settings, IEnumerable<Diagnostic> Faults) Read(
        AnalyzerOptions options, CancellationToken cancellation)
    {
        if (options.AdditionalFiles.FirstOrDefault(Is) is not { } file || file.GetText(cancellation) is not { } text)
            return (RuleSettings.Default, []);
        try
        {
            return (RuleSettings.Parse(text.ToString(), file.Path), []);
        }
        catch (SettingsException e)
        {
            return (RuleSettings.Default, e.Faults.Select(fault => FileFault.Of(fault, file.Path, text)).ToList());
        }
    }

    /// <summary>The line of the file that declares something; null for a place elsewhere.</summary>
    public static Location? PlaceOf(SourceLocation? place, AnalyzerOptions options, CancellationToken cancellation) =>
        place is not null
        && options.AdditionalFiles.FirstOrDefault(Is) is { } file
        && file.Path == place.File
        && file.GetText(cancellation) is { } text
            ? FileFault.At(place.Line, column: 1, file.Path, text)
            : null;
}
