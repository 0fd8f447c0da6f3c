using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaKit.Analyzers.Reporting;

/// <summary>What there is to report of one compilation: found when the first file asks, and once.</summary>
internal sealed class Evaluation(Compilation compilation, INamedTypeSymbol database, AnalyzerOptions options)
{
    private readonly object _gate = new();
    private Dictionary<string, List<Diagnostic>>? _inAdditionalFiles;
    private Dictionary<SyntaxTree, List<Diagnostic>>? _inSource;

    public IEnumerable<Diagnostic> In(SyntaxTree tree, CancellationToken cancellation)
    {
        Evaluate(cancellation);
        return _inSource!.TryGetValue(tree, out var found) ? found : [];
    }

    public IEnumerable<Diagnostic> In(AdditionalText file, CancellationToken cancellation)
    {
        if (!SettingsFile.Is(file) && !CommittedModelFile.Is(file))
            return [];
        Evaluate(cancellation);
        return _inAdditionalFiles!.TryGetValue(file.Path, out var found) ? found : [];
    }

    /// <summary>A cancelled evaluation leaves nothing behind, so that the next one that asks begins again.</summary>
    private void Evaluate(CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_inSource is not null)
                return;
            var all = new SchemaReport(compilation, options, cancellation).Diagnostics(database).Distinct().ToList();
            _inAdditionalFiles = all.Where(d => d.Location.SourceTree is null)
                .GroupBy(d => d.Location.GetLineSpan().Path).ToDictionary(g => g.Key, g => g.ToList());
            _inSource = all.Where(d => d.Location.SourceTree is not null)
                .GroupBy(d => d.Location.SourceTree!).ToDictionary(g => g.Key, g => g.ToList());
        }
    }
}
