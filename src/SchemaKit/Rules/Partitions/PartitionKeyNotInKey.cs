using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Partitions;

/// <summary>A key that each partition holds alone, so that the server refuses it for the whole.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-LIMITATIONS"/>
internal sealed class PartitionKeyNotInKey() : Rule("SK7801", "partition-key-not-in-key", Severity.Error)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.PartitionKey is not { } divided)
            yield break;
        var hasExpression = divided.Keys.Any(k => k.Column is null);
        var columns = divided.Keys.Select(k => k.Column).OfType<string>().ToList();
        foreach (var key in context.IndexesOf(context.Whole(table)).Where(key => key.IsUnique))
        {
            var missing = columns.Where(c => !key.Keys.Any(k => k.Column == c)).ToList();
            if (!hasExpression && missing.Count == 0)
                continue;
            var harm = hasExpression
                ? "by an expression, and a key across partitions cannot hold then. Divide it by a column of the key"
                : $"by {string.Join(", ", columns)}, which the key lacks. Add {string.Join(", ", missing)}";
            yield return new(
                this,
                Subject.In(table, key.IsConstraint ? ObjectKind.Constraint : ObjectKind.Index, key.Name, key.Location),
                $"{Wording.Of(table.Name)}.{key.Name} is refused by PostgreSQL: the table is divided {harm}.");
        }
    }
}
