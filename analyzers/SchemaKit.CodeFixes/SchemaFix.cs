using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaKit.CodeFixes.Editing;

namespace SchemaKit.CodeFixes;

/// <summary>A fix that is told as edits, so that those of a file, a project or a solution can be made at once.</summary>
internal abstract class SchemaFix : CodeFixProvider
{
    /// <summary>How much can be fixed at once.</summary>
    protected virtual IEnumerable<FixAllScope> Scopes =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public sealed override FixAllProvider GetFixAllProvider() => new FixAll(this, Scopes);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            var site = await FixSite.Of(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (await Propose(site, context.CancellationToken).ConfigureAwait(false) is not { } proposal)
                continue;
            var action = CodeAction.Create(
                proposal.Title,
                cancellation => SolutionEdits.Apply(solution, proposal.Edits, cancellation),
                $"{GetType().Name}.{diagnostic.Id}");
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    /// <summary>Null where there is nothing to offer.</summary>
    internal abstract Task<FixProposal?> Propose(FixSite site, CancellationToken cancellation);
}
