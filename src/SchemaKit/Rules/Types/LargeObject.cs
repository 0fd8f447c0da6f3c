using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Types;

/// <summary>A large object lives outside its row: a row can lose it, and it can outlive its row.</summary>
internal sealed class LargeObject() : Rule("SK2021", "large-object", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns.Where(c => !c.IsInherited && c.Type.ArrayDimensions == 0))
        {
            if (IsDeclaredLargeObject(table, column))
                yield return Report(table, column, "holds a large object", Grade.Proven);
            else if (BuiltInType.NameOf(column.Type) == "oid" && !NamesCatalogue(column.Name))
                yield return Report(
                    table,
                    column,
                    "is an oid, which in a table of yours is most often a large object",
                    Grade.Suggested);
        }
    }

    // lo is the type, and lo_manage the trigger, of the extension that deletes what no row holds.
    private static bool IsDeclaredLargeObject(TableModel table, ColumnModel column) =>
        column.Type.Name == "lo"
        || (BuiltInType.NameOf(column.Type) == "oid"
            && table.Triggers.Any(t => t.Function.Name == "lo_manage" && t.Arguments.Contains(column.Name)));

    private static bool NamesCatalogue(string name) =>
        NameWords.LastOf(name) is var last && last.EndsWith("id", StringComparison.Ordinal);

    private Finding Report(TableModel table, ColumnModel column, string what, Grade grade) => new(
        this,
        Subject.Of(table, column),
        $"{Wording.Of(table.Name)}.{column.Name} {what}, which no foreign key guards and no delete removes. "
        + "Make it bytea.",
        new("Pg.Bytea()", null))
    {
        Grade = grade,
    };
}
