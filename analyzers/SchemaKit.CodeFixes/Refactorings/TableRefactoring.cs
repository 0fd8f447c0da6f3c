using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using SchemaKit.CodeFixes.Editing;
using SchemaKit.CodeFixes.Reading;

namespace SchemaKit.CodeFixes.Refactorings;

/// <summary>Something to do with a table, offered on the name of its class.</summary>
internal abstract class TableRefactoring : CodeRefactoringProvider
{
    public sealed override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, cancellation) = (context.Document, context.CancellationToken);
        if (await TableAtCursor.Of(document, context.Span, cancellation).ConfigureAwait(false) is not { } table
            || Propose(table, document) is not { } proposal)
            return;
        var solution = document.Project.Solution;
        context.RegisterRefactoring(CodeAction.Create(
            proposal.Title, c => SolutionEdits.Apply(solution, proposal.Edits, c), GetType().Name));
    }

    /// <summary>Null where there is nothing to offer.</summary>
    protected abstract FixProposal? Propose(TableAtCursor at, Document document);
}
