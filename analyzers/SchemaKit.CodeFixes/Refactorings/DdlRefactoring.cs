using Microsoft.CodeAnalysis.CodeRefactorings;
using SchemaKit.CodeFixes.Reading;
using SchemaKit.Ddl;

namespace SchemaKit.CodeFixes.Refactorings;

/// <summary>
/// Shows the SQL of a table as a comment above its class; a second time, the comment is brought up to date.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(DdlRefactoring))]
internal sealed class DdlRefactoring : TableRefactoring
{
    protected override FixProposal? Propose(TableAtCursor at, Document document)
    {
        var path = $"{at.Table.Name}";
        var statements = DdlScript.Of(at.Database).Statements.Where(statement =>
            statement.Object == path || statement.Object.StartsWith($"{path}.", StringComparison.Ordinal));
        var edit = DdlComment.Above(at.Declaration, path, statements, document.Id);
        return new($"Show DDL of {at.Table.Name.Name}", [edit]);
    }
}
