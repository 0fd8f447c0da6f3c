using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Indexes;

/// <summary>Two indexes that are one: every write keeps both up to date, and no query needs the second.</summary>
internal sealed class DuplicateIndex() : Rule("SK5001", "duplicate-index", Severity.Warning)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(RuleContext context) =>
        IndexFinding.Views(context).SelectMany(view => Check(view, context)).Select(IndexFinding.InView);

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var pair in context.RedundancyOf(table).Duplicates)
        {
            var message = $"{pair.Index.Name} on {Wording.Of(table.Name)} is the same index as {pair.Other.Name}. "
                + $"{IndexFinding.Drop(pair)}.";
            yield return IndexFinding.Of(this, table, pair.Index, message);
        }
    }
}
