using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Indexes;

/// <summary>An index whose building failed: every write keeps it up to date, and no query uses it.</summary>
internal sealed class InvalidIndex() : Rule("SK5004", "invalid-index", Severity.Warning)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        // On a partitioned table, an invalid index waits for partitions that lack theirs.
        if (table.PartitionKey is not null)
            yield break;
        foreach (var index in table.Indexes.Where(index => index is { IsInvalid: true, IsBeingBuilt: false }))
        {
            var name = new QualifiedName(table.Name.Schema, index.Name);
            var message = $"{index.Name} on {Wording.Of(table.Name)} is invalid: its building failed, "
                + "and no query uses it. Rebuild or drop it.";
            yield return new(
                this, Subject.Of(table, index), message, new(null, $"reindex index concurrently {name.ToSql()};"));
        }
    }
}
