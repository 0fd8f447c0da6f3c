using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Rules;
using SchemaKit.Rules.Authoring;

namespace SchemaKit.Analyzers.Reporting;

/// <summary>
/// The <c>schemakit.model.json</c> among the additional files of a project: the model as it was committed.
/// </summary>
internal static class CommittedModelFile
{
    private const string Name = "schemakit.model.json";

    // A large file, which stays the same while one types.
    private static readonly ConditionalWeakTable<SourceText, object> s_read = new();

    public static bool Is(AdditionalText file) => Path.GetFileName(file.Path) == Name;

    /// <summary>The model, or what is wrong with it; neither where there is no file.</summary>
    public static (CommittedModel? Model, IEnumerable<Diagnostic> Faults) Read(
        AnalyzerOptions options, CancellationToken cancellation)
    {
        if (options.AdditionalFiles.FirstOrDefault(Is) is not { } file || file.GetText(cancellation) is not { } text)
            return (null, []);
        return s_read.GetValue(text, t => Parsed(t, file.Path)) switch
        {
            CommittedModel model => (model, []),
            SettingsException e => (null, e.Faults.Select(fault => FileFault.Of(fault, file.Path, text))),
            _ => (null, []),
        };
    }

    private static object Parsed(SourceText text, string path)
    {
        try
        {
            return CommittedModel.Parse(text.ToString(), path);
        }
        catch (SettingsException e)
        {
            return e;
        }
    }
}
