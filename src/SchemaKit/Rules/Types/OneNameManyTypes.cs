using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Types;

/// <summary>Columns that are called like one key, and have several types: their joins cast, or fail.</summary>
internal sealed class OneNameManyTypes() : Rule("SK2027", "one-name-many-types", Severity.Off)
{
    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        var named = from table in context.Tables
                    from column in table.Columns
                    where IsReferenceLike(column)
                    group (Table: table, Column: column, Type: context.Domains.BaseOf(column.Type).Base) by column.Name;
        foreach (var group in named)
        {
            var byType = group.GroupBy(c => c.Type).OrderByDescending(types => types.Count()).ToList();
            foreach (var (table, column, type) in byType.Skip(1).SelectMany(types => types))
                yield return Report(table, column, type, byType[0].Key, byType[0].Count());
        }
    }

    // What refers to several tables has no single type to have.
    private static bool IsReferenceLike(ColumnModel column) =>
        column.Name.EndsWith("_id", StringComparison.Ordinal)
        && !column.IsInherited
        && !column.IsDeclared(DeclarationKind.PolymorphicReference);

    private Finding Report(TableModel table, ColumnModel column, DataType type, DataType usual, int count)
    {
        var others = count == 1 ? "another column of that name is" : $"{count} other columns of that name are";
        return new(
            this,
            Subject.Of(table, column),
            $"{Wording.Of(table.Name)}.{column.Name} is {type}, but {others} {usual}. Give them one type.");
    }
}
