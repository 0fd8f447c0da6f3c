using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Partitions;

/// <summary>Rows for which there is no partition, or for which there are two.</summary>
internal sealed class PartitionGap() : Rule("SK7802", "partition-gap", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) => table.PartitionKey is null
        ? []
        : table.SelfAndPartitions().SelectMany(divided => CheckOne(divided, context));

    private IEnumerable<Finding> CheckOne(TableModel table, RuleContext context)
    {
        if (table.PartitionKey is not { } key || table.Partitions.Count == 0)
            return [];
        return key.Method switch
        {
            PartitionMethod.Hash => MissingRemainders(table),
            PartitionMethod.Range => Ranges(table, key, context),
            _ => [],
        };
    }

    private IEnumerable<Finding> MissingRemainders(TableModel table)
    {
        var gaps = HashCover.Missing(table.Partitions.Select(p => p.Bound)).ToList();
        if (gaps.Count == 0)
            yield break;
        yield return Report(
            table,
            $"has no partition for the remainder {string.Join(", ", gaps.Select(g => g.Remainder))} of "
            + $"{gaps[0].Modulus}, so that some rows are refused. Add it");
    }

    private IEnumerable<Finding> Ranges(TableModel table, PartitionKeyModel key, RuleContext context)
    {
        var whole = context.Whole(table);
        var types = key.Keys.Select(k => k.Column is { } name ? whole.Column(name)?.Type : null).ToList();
        var ranges = new List<(string Name, PartitionPoint From, PartitionPoint To)>(table.Partitions.Count);
        foreach (var partition in table.Partitions.Where(p => !p.Bound.IsDefault))
        {
            if (PartitionPoint.Of(partition.Bound.From, types) is not { } from
                || PartitionPoint.Of(partition.Bound.To, types) is not { } to)
            {
                yield return LintingRules.Unevaluated.Undecided(
                    this,
                    table,
                    "which has bounds that only a server can compare: write them as plain numbers or times");
                yield break;
            }

            ranges.Add((partition.Table.Name.Name, from, to));
        }

        ranges.Sort((a, b) => a.From.CompareTo(b.From));
        var mayHaveGaps = table.Partitions.Any(p => p.Bound.IsDefault)
            || whole.IsDeclared(DeclarationKind.PartitionGaps);
        for (var i = 1; i < ranges.Count; i++)
        {
            var (before, after) = (ranges[i - 1], ranges[i]);
            var order = before.To.CompareTo(after.From);
            if (order > 0)
            {
                yield return Report(
                    table,
                    $"has the partitions {before.Name} and {after.Name}, which overlap: PostgreSQL refuses that. "
                    + $"Let {before.Name} end at {after.From}");
            }
            else if (order < 0 && !mayHaveGaps)
            {
                yield return Report(
                    table,
                    $"has no partition between {before.Name}, which ends at {before.To}, and {after.Name}, "
                    + $"which begins at {after.From}. Add one, or a default partition");
            }
        }
    }

    private Finding Report(TableModel table, string what) =>
        new(this, Subject.Of(table), $"{Wording.Of(table.Name)} {what}.");
}
