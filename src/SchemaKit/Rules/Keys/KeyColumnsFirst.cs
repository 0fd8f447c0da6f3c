using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Keys;

/// <summary>A policy: whoever reads a table sees its key first.</summary>
internal sealed class KeyColumnsFirst() : Rule("SK3008", "key-columns-first", Severity.Off)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.PrimaryKey is not { } key || table.Inherits.Count > 0)
            yield break;
        if (table.Columns.Take(key.Columns.Count).All(column => key.Columns.Contains(column.Name)))
            yield break;
        yield return new(
            this,
            Subject.OfConstraint(table, key.Name, key.Location),
            $"{Wording.Of(table, key.Columns)} is the primary key, but other columns come before it. "
            + "Declare it first.");
    }
}
