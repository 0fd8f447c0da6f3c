using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaKit.CodeFixes.Editing;

namespace SchemaKit.CodeFixes;

/// <summary>
/// Makes one fix wherever it is offered. Each adds its edits to those of the others: merging the changed texts would
/// lose the second of two statements that go to the same place.
/// </summary>
internal sealed class FixAll(SchemaFix fix, IEnumerable<FixAllScope> scopes) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => scopes;

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var edits = new List<IReadOnlyList<SourceEdit>>();
        foreach (var (document, diagnostic) in await Found(context).ConfigureAwait(false))
        {
            var site = await FixSite.Of(document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (await fix.Propose(site, context.CancellationToken).ConfigureAwait(false) is { } proposal)
                edits.Add(proposal.Edits);
        }

        return edits.Count == 0
            ? null
            : CodeAction.Create(
                $"Fix all of {string.Join(", ", context.DiagnosticIds)}",
                c => SolutionEdits.Apply(context.Solution, SolutionEdits.Merged(edits), c),
                context.CodeActionEquivalenceKey);
    }

    /// <summary>In order of the files and of the lines.</summary>
    private static async Task<IEnumerable<(Document Document, Diagnostic Diagnostic)>> Found(FixAllContext context)
    {
        var projects = context.Scope switch
        {
            FixAllScope.Solution => context.Solution.Projects,
            _ => [context.Project],
        };
        var found = new List<Diagnostic>();
        if (context is { Scope: FixAllScope.Document, Document: { } document })
        {
            found.AddRange(await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));
        }
        else
        {
            foreach (var project in projects)
                found.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        return from diagnostic in found
               let holder = context.Solution.GetDocument(diagnostic.Location.SourceTree)
               where holder is not null && !diagnostic.IsSuppressed
               orderby holder.FilePath ?? holder.Name, diagnostic.Location.SourceSpan.Start
               select (holder, diagnostic);
    }
}
