using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
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
            return (RuleSettings.Default, e.Faults.Select(fault => Of(fault, file.Path, text)).ToList());
        }
    }

    private static Diagnostic Of(SettingsFault fault, string path, SourceText text)
    {
        var line = Math.Min(Math.Max(fault.Line - 1, 0), text.Lines.Count - 1);
        var start = new LinePosition(line, Math.Max(fault.Column - 1, 0));
        var location =
            Location.Create(path, TextSpan.FromBounds(text.Lines[line].Start, text.Lines[line].End), new(start, start));
        return Diagnostic.Create(Descriptors.For(Rule.AnalysisFailed), location, fault.Message);
    }
}
