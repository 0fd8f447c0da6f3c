using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Analyzers.Reporting;

namespace SchemaKit.Analyzers.Sources;

/// <summary>
/// What is known of a project from one edit to the next: the code as it was bound when it was last read as a whole, and
/// the last findings.
/// </summary>
internal sealed class ProjectMemory
{
    private readonly SemaphoreSlim _gate = new(1);
    private (BoundCode Code, Snapshot Snapshot)? _base;
    private (Findings Findings, Snapshot Snapshot, IReadOnlyCollection<SyntaxTree> Read)? _last;
    private Dictionary<SyntaxTree, EditedTree> _edited = [];

    /// <summary>How often the schema was evaluated.</summary>
    public int Evaluations { get; private set; }

    /// <summary>How often all of it was bound anew.</summary>
    public int Readings { get; private set; }

    public Findings FindingsOf(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        var snapshot = new Snapshot(compilation, options, cancellation);
        // A thread of the pool that waits for a task is replaced by another meanwhile, which the evaluation can use; one
        // that waits for a lock is not.
        _gate.WaitAsync(cancellation).GetAwaiter().GetResult();
        try
        {
            if (_last is not var (findings, former, read) || !IsUntouched(former, read, snapshot, cancellation))
                (findings, read) = Evaluate(compilation, snapshot, options, cancellation);
            _last = (findings, snapshot, read);
            return findings;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>
    /// Whether nothing was edited but bodies and values in files that nobody asked for, where nothing was found either.
    /// </summary>
    private static bool IsUntouched(
        Snapshot former, IReadOnlyCollection<SyntaxTree> read, Snapshot now, CancellationToken cancellation) =>
        former.HasSameFilesAs(now)
        && former.Replaced(now) is { } replaced
        && replaced.All(pair => !read.Contains(pair.Before)
            && TreeShape.Of(pair.Before, cancellation).Text == TreeShape.Of(pair.Now, cancellation).Text);

    private (Findings, IReadOnlyCollection<SyntaxTree>) Evaluate(
        Compilation compilation, Snapshot snapshot, AnalyzerOptions options, CancellationToken cancellation)
    {
        if (_base is var (bound, former) && Edited(bound, former, snapshot, cancellation) is { } edited)
        {
            var present = new PresentCode(bound, compilation, edited);
            var findings = Report(present, options, cancellation);
            if (!present.IsLost)
            {
                _edited = edited.ToDictionary(pair => pair.Now.Now, pair => pair.Now);
                return (findings, present.Read);
            }
        }

        // Until it is read there is nothing to go on from: a cancelled reading leaves nothing.
        (_base, _edited) = (null, []);
        var whole = new BoundCode(compilation);
        var classes = whole.Classes(LibraryOf(compilation), cancellation);
        whole.Bind([.. classes.Databases, .. classes.Tables, .. classes.Groups], cancellation);
        var code = new PresentCode(whole, compilation, []);
        var found = Report(code, options, cancellation);
        Readings++;
        _base = (whole, snapshot);
        return (found, code.Read);
    }

    private Findings Report(PresentCode code, AnalyzerOptions options, CancellationToken cancellation)
    {
        Evaluations++;
        return new(new SchemaReport(code, options, cancellation).Diagnostics(LibraryOf(code.Symbols)));
    }

    private static IAssemblySymbol LibraryOf(Compilation compilation) =>
        compilation.GetTypeByMetadataName("SchemaKit.Database")!.ContainingAssembly;

    /// <summary>Null where the code that was bound is of no use.</summary>
    private List<(SyntaxTree Before, EditedTree Now)>? Edited(
        BoundCode bound, Snapshot former, Snapshot now, CancellationToken cancellation)
    {
        if (former.Replaced(now) is not { } replaced)
            return null;
        var edited = new List<(SyntaxTree, EditedTree)>();
        foreach (var (before, present) in replaced)
        {
            if (!_edited.TryGetValue(present, out var tree))
                tree = EditedTree.Of(before, present, bound, cancellation);
            if (tree is null)
                return null;
            edited.Add((before, tree));
        }

        return edited;
    }
}
