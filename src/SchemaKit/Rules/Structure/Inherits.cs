using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Structure;

/// <summary>A table that inherits: keys and foreign keys of the parent do not see its rows.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-inherit.html#DDL-INHERIT-CAVEATS"/>
internal sealed class Inherits() : Rule("SK7006", "inherits", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.Inherits.Count == 0)
            yield break;
        yield return new(
            this,
            Subject.Of(table),
            $"{Wording.Of(table.Name)} inherits from {string.Join(", ", table.Inherits.Select(Wording.Of))}, "
            + "whose keys and foreign keys do not see its rows. "
            + "Partition the parent, or give both tables the columns they share.");
    }
}
