using SchemaKit.Analyzers.Reporting;

namespace SchemaKit.Analyzers.Sources;

/// <summary>
/// The code of a compilation, seen from one before it: what was not edited since is as it was bound then.
/// </summary>
internal sealed class PresentCode
{
    private readonly BoundCode _bound;
    private readonly Dictionary<SyntaxTree, EditedTree> _edited = [];
    private readonly HashSet<SyntaxTree> _read = [];

    public PresentCode(BoundCode bound, Compilation present, IEnumerable<(SyntaxTree Before, EditedTree Now)> edited)
    {
        _bound = bound;
        Present = present;
        foreach (var (before, now) in edited)
        {
            _edited[before] = now;
            _edited[now.Now] = now;
        }
    }

    public PresentCode(Compilation compilation)
        : this(new(compilation), compilation, [])
    {
    }

    /// <summary>The compilation whose symbols are spoken of.</summary>
    public Compilation Symbols => _bound.Compilation;

    /// <summary>The compilation whose files are spoken of.</summary>
    public Compilation Present { get; }

    /// <summary>Whether something was asked that only a new reading can tell.</summary>
    public bool IsLost { get; private set; }

    /// <summary>The files whose code or places were asked for, as they are now.</summary>
    public IReadOnlyCollection<SyntaxTree> Read => _read;

    public SchemaClasses Classes(IAssemblySymbol library, CancellationToken cancellation) =>
        _bound.Classes(library, cancellation);

    public IOperation? Operation(SyntaxNode node, CancellationToken cancellation)
    {
        if (!_edited.TryGetValue(node.SyntaxTree, out var edited))
        {
            if (!Symbols.ContainsSyntaxTree(node.SyntaxTree))
                return null;
            _read.Add(node.SyntaxTree);
            return _bound.Operation(node, cancellation);
        }

        _read.Add(edited.Now);
        if (edited.TryOperation(node, out var operation, cancellation))
            return operation;
        IsLost = true;
        return null;
    }

    /// <summary>Where something is in the present files.</summary>
    public Location Place(Location location)
    {
        if (location.SourceTree is not { } tree || !_edited.TryGetValue(tree, out var edited) || tree == edited.Now)
            return Noted(location);
        if (edited.Present(location) is { } present)
            return Noted(present);
        IsLost = true;
        return Location.None;
    }

    private Location Noted(Location location)
    {
        if (location.SourceTree is { } tree)
            _read.Add(tree);
        return location;
    }
}
