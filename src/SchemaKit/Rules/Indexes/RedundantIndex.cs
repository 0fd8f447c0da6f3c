using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Indexes;

/// <summary>An index that a wider one begins with: queries can use the wider one.</summary>
internal sealed class RedundantIndex() : Rule("SK5002", "redundant-index", Severity.Info)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var references = context.ReferencesTo(table.Name).Select(r => r.Key);
        foreach (var (index, other) in new Redundancy(table, references).Prefixes)
        {
            var relation = index.Keys.Count == other.Keys.Count ? "has the same keys as" : "is a prefix of";
            var isFarWider = other.Keys.Count > 2 * index.Keys.Count;
            var caution = isFarWider ? $", unless the width of {other.Name} costs reads" : "";
            var message = $"{index.Name} on {Wording.Of(table.Name)} {relation} {other.Name}, "
                + $"which serves the same queries. Drop {index.Name}{caution}.";
            yield return IndexFinding.Of(this, table, index, message);
        }
    }
}
