namespace SchemaKit.Analyzers.Reporting;

/// <summary>Diagnostics by the files that they are in.</summary>
internal sealed class Findings
{
    private readonly Dictionary<SyntaxTree, List<Diagnostic>> _inSource;
    private readonly Dictionary<string, List<Diagnostic>> _inAdditionalFiles;

    public Findings(IEnumerable<Diagnostic> diagnostics)
    {
        var all = diagnostics.Distinct(new SameFinding()).ToList();
        _inAdditionalFiles = all.Where(d => d.Location.SourceTree is null)
            .GroupBy(d => d.Location.GetLineSpan().Path).ToDictionary(g => g.Key, g => g.ToList());
        _inSource = all.Where(d => d.Location.SourceTree is not null)
            .GroupBy(d => d.Location.SourceTree!).ToDictionary(g => g.Key, g => g.ToList());
    }

    public IEnumerable<Diagnostic> In(SyntaxTree tree) => _inSource.TryGetValue(tree, out var found) ? found : [];

    public IEnumerable<Diagnostic> In(AdditionalText file) =>
        _inAdditionalFiles.TryGetValue(file.Path, out var found) ? found : [];
}
