using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Indexes;

/// <summary>Two indexes that are one: every write keeps both up to date, and no query needs the second.</summary>
internal sealed class DuplicateIndex() : Rule("SK5001", "duplicate-index", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var references = context.ReferencesTo(table.Name).Select(r => r.Key);
        foreach (var (index, other) in new Redundancy(table, references).Duplicates)
        {
            var what = index.IsConstraint ? "constraint " : "";
            var message = $"{index.Name} on {Wording.Of(table.Name)} is the same index as {other.Name}. "
                + $"Drop {what}{index.Name}.";
            yield return IndexFinding.Of(this, table, index, message);
        }
    }
}
