using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Naming;

/// <summary>A table of data is named for its rows, a junction table for one pair in the singular.</summary>
internal sealed class TableNumber() : Rule("SK1006", "table-number", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        // What was not read could make the table a junction, or none.
        if (table.IsIncomplete)
            return [];
        var inflector = context.Inflector;
        var name = table.Name.Name;
        return (table.IsJunction(), inflector.NumberOf(name)) switch
        {
            (false, GrammaticalNumber.Singular) => [Report(table, "holds data", "plural", inflector.Plural(name))],
            (true, GrammaticalNumber.Plural) =>
                [Report(table, "only joins other tables", "singular", inflector.Singular(name))],
            _ => [],
        };
    }

    private Finding Report(TableModel table, string what, string number, string newName) => new(
        this,
        Subject.Of(table),
        $"{table.Name.Name} {what}, so its name should be {number}. Rename it to {newName}.",
        new NamedObject(Subject.Of(table), table.Name.Name, table.Name.Schema).Renamed(newName));
}
