using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Analyzers.Sources;

namespace SchemaKit.Analyzers.Reporting;

/// <summary>What there is to report of one compilation: found when the first file asks, and once.</summary>
internal sealed class Evaluation(Compilation compilation, ProjectMemory project, AnalyzerOptions options)
{
    private Findings? _found;

    public IEnumerable<Diagnostic> In(SyntaxTree tree, CancellationToken cancellation) =>
        Found(cancellation).In(tree);

    public IEnumerable<Diagnostic> In(AdditionalText file, CancellationToken cancellation) =>
        SettingsFile.Is(file) || CommittedModelFile.Is(file) ? Found(cancellation).In(file) : [];

    /// <summary>A cancelled evaluation leaves nothing behind, so that the next one that asks begins again.</summary>
    private Findings Found(CancellationToken cancellation) =>
        _found ??= project.FindingsOf(compilation, options, cancellation);
}
