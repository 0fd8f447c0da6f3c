using Microsoft.CodeAnalysis.Text;
using SchemaKit.Model;

namespace SchemaKit.Analyzers.Reporting;

/// <summary>From the places that the model knows to those of the compiler.</summary>
internal sealed class SourcePlaces
{
    private readonly Dictionary<string, SyntaxTree> _trees = [];

    /// <summary>A place has the path that the compiler gives to callers, which the build may have mapped.</summary>
    public SourcePlaces(Compilation compilation)
    {
        var resolver = compilation.Options.SourceReferenceResolver;
        foreach (var tree in compilation.SyntaxTrees)
        {
            _trees[tree.FilePath] = tree;
            if (resolver?.NormalizePath(tree.FilePath, baseFilePath: null) is { } mapped)
                _trees[mapped] = tree;
        }
    }

    /// <summary>
    /// The exact call, unless a helper passed on the line of its caller: then that line. Null for a place in no file.
    /// </summary>
    public Location? Of(SourceLocation? place)
    {
        if (place is null || !_trees.TryGetValue(place.File, out var tree))
            return null;
        var text = tree.GetText();
        if (place.Span is var (start, length) && start + length <= text.Length
            && tree.GetMappedLineSpan(new TextSpan(start, length)).StartLinePosition.Line == place.Line - 1)
        {
            return Location.Create(tree, new TextSpan(start, length));
        }

        return place.Line >= 1 && place.Line <= text.Lines.Count
            ? Location.Create(tree, Content(text, text.Lines[place.Line - 1]))
            : null;
    }

    private static TextSpan Content(SourceText text, TextLine line)
    {
        var content = text.ToString(line.Span);
        return new(line.Start + content.Length - content.TrimStart().Length, content.Trim().Length);
    }
}
