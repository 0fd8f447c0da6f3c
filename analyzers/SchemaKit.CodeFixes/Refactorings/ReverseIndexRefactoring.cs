using Microsoft.CodeAnalysis.CodeRefactorings;
using SchemaKit.CodeFixes.Editing;
using SchemaKit.CodeFixes.Reading;
using SchemaKit.CodeFixes.Remedies;
using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.CodeFixes.Refactorings;

/// <summary>
/// The key of a junction table finds the second by the first; an index the other way round finds the first by the
/// second, from the index alone.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(ReverseIndexRefactoring))]
internal sealed class ReverseIndexRefactoring : TableRefactoring
{
    protected override FixProposal? Propose(TableAtCursor at, Document document)
    {
        if (!at.Table.IsJunction()
            || at.Table.PrimaryKey is not { Columns: { Count: 2 } key }
            || IsLed(at.Table, key[1])
            || MemberNames.In(at.Class, $"t.Index({PascalCase.Of(key[1])}, {PascalCase.Of(key[0])});") is not { } code
            || DefineMethod.Of(at.Class, document.Project.Solution) is not { } define)
            return null;
        return new($"Add index ({key[1]}, {key[0]})", [new StatementEdit(define, code)]);
    }

    /// <summary>Whether an index begins with the column already.</summary>
    private static bool IsLed(TableModel table, string column) =>
        table.Indexes.Any(index => index.Predicate is null && index.Keys[0].Column == column)
        || table.UniqueConstraints.Any(unique => unique.Columns[0] == column);
}
