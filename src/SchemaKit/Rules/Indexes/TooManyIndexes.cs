using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Indexes;

/// <summary>A table of which every insert writes many indexes.</summary>
internal sealed class TooManyIndexes() : Rule("SK5013", "too-many-indexes", Severity.Info)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var count = context.IndexesOf(table).Count;
        if (count <= context.Settings.IndexesPerTable)
            yield break;
        var message = $"{Wording.Of(table.Name)} has {count} indexes, and every insert writes into each. "
            + "Drop those that no query needs.";
        yield return new(this, Subject.Of(table), message);
    }
}
