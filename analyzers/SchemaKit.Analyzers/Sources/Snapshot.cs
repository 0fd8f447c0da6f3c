using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SchemaKit.Analyzers.Sources;

/// <summary>A compilation as far as findings hang on it, to compare with the next.</summary>
internal sealed class Snapshot
{
    private readonly ImmutableArray<SyntaxTree> _trees;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly CompilationOptions _options;
    private readonly ImmutableArray<(string Path, SourceText? Text)> _files;

    public Snapshot(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        _trees = compilation.SyntaxTrees.ToImmutableArray();
        _references = compilation.References.ToImmutableArray();
        _options = compilation.Options;
        _files = options.AdditionalFiles.Select(file => (file.Path, file.GetText(cancellation))).ToImmutableArray();
    }

    public bool HasSameFilesAs(Snapshot other) =>
        _files.Length == other._files.Length
        && _files.Zip(other._files, (a, b) => a.Path == b.Path && IsSame(a.Text, b.Text)).All(same => same);

    /// <summary>
    /// The files that took the place of others since; null where more has changed, so that symbols may be others.
    /// </summary>
    public IReadOnlyList<(SyntaxTree Before, SyntaxTree Now)>? Replaced(Snapshot now)
    {
        if (!_options.Equals(now._options) || _trees.Length != now._trees.Length
            || !_references.SequenceEqual(now._references))
            return null;
        var replaced = new List<(SyntaxTree, SyntaxTree)>();
        for (var i = 0; i < _trees.Length; i++)
        {
            if (_trees[i] == now._trees[i])
                continue;
            if (_trees[i].FilePath != now._trees[i].FilePath || !_trees[i].Options.Equals(now._trees[i].Options))
                return null;
            replaced.Add((_trees[i], now._trees[i]));
        }

        return replaced;
    }

    private static bool IsSame(SourceText? left, SourceText? right) =>
        left == right || (left is not null && right is not null && left.ContentEquals(right));
}
