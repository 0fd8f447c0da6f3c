using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Indexes;

/// <summary>An index that a wider one begins with: queries can use the wider one.</summary>
internal sealed class RedundantIndex() : Rule("SK5002", "redundant-index", Severity.Info)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(RuleContext context) =>
        IndexFinding.Views(context).SelectMany(view => Check(view, context)).Select(IndexFinding.InView);

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var pair in context.RedundancyOf(table).Prefixes)
        {
            var (index, other) = (pair.Index, pair.Other);
            var relation = index.Keys.Count == other.Keys.Count ? "has the same keys as" : "is a prefix of";
            var isFarWider = other.Keys.Count > 2 * index.Keys.Count;
            var caution = isFarWider ? $", unless the width of {other.Name} costs reads" : "";
            var convention = context.Settings.IndexesForeignKeysByConvention && IsOfForeignKey(index, table, context)
                ? ", and keep the convention from making it again for the foreign key"
                : "";
            var message = $"{index.Name} on {Wording.Of(table.Name)} {relation} {other.Name}, "
                + $"which serves the same queries. {IndexFinding.Drop(pair)}{caution}{convention}.";
            yield return IndexFinding.Of(this, table, index, message);
        }
    }

    private static bool IsOfForeignKey(IndexShape index, TableModel table, RuleContext context) =>
        index.Predicate is null
        && index.Keys.All(key => key.Column is not null)
        && context.Whole(table).ForeignKeys.Any(key => key.Columns.SequenceEqual(index.Keys.Select(k => k.Column)));
}
