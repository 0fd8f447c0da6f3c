using SchemaKit.Model;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>What findings about a foreign key are about: its column, or the constraint when it has several.</summary>
internal static class ForeignKeySubject
{
    public static Subject Of(TableModel table, ForeignKeyModel key, RuleContext context)
    {
        var column = key.Columns.Count == 1 ? context.Whole(table).Column(key.Columns[0]) : null;
        return column is null
            ? Subject.OfConstraint(table, key.Name, key.Location)
            : Subject.Of(table, column with { Location = key.Location ?? column.Location });
    }
}
