using Microsoft.CodeAnalysis.Formatting;

namespace SchemaKit.CodeFixes.Editing;

/// <summary>Files that a fix adds.</summary>
internal static class NewDocuments
{
    public static async Task<Solution> Make(
        Solution solution, IEnumerable<DocumentEdit> edits, CancellationToken cancellation)
    {
        foreach (var edit in edits)
        {
            var beside = solution.GetDocument(edit.Beside)!;
            var path = beside.FilePath is { } former
                ? Path.Combine(Path.GetDirectoryName(former) ?? "", edit.Name)
                : null;
            var document = beside.Project.AddDocument(edit.Name, edit.Text, beside.Folders, path);
            document = await Formatter.FormatAsync(document, cancellationToken: cancellation).ConfigureAwait(false);
            solution = document.Project.Solution;
        }

        return solution;
    }
}
