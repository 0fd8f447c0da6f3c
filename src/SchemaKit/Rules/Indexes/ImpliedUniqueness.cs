using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Indexes;

/// <summary>A unique index that forbids nothing which another one does not forbid already.</summary>
internal sealed class ImpliedUniqueness() : Rule("SK5003", "implied-uniqueness", Severity.Info)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(RuleContext context) =>
        IndexFinding.Views(context).SelectMany(view => Check(view, context)).Select(IndexFinding.InView);

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var pair in context.RedundancyOf(table).Implied)
        {
            var (index, other) = (pair.Index, pair.Other);
            var message = $"{index.Name} on {Wording.Of(table.Name)} forbids nothing that {other.Name} allows. "
                + $"{IndexFinding.Drop(pair)}, unless queries find rows by it.";
            yield return IndexFinding.Of(this, table, index, message);
        }
    }
}
