using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>Two foreign keys that share a column, so that no value of one can be chosen without the other.</summary>
internal sealed class OverlappingForeignKeys() : Rule("SK4006", "overlapping-foreign-keys", Severity.Off)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var keys = context.ForeignKeysOf(table).ToArray();
        var tenant = context.Tenants.Of(context.Whole(table))?.Name;
        for (var i = 1; i < keys.Length; i++)
        {
            foreach (var other in keys.Take(i))
            {
                var shared = keys[i].Columns
                    .Where(column => column != tenant && other.Columns.Contains(column))
                    .ToArray();
                if (shared.Length > 0 && !IsPart(keys[i], other) && !IsPart(other, keys[i]))
                    yield return Report(table, keys[i], other, shared);
            }
        }
    }

    // A composite key beside a single one is a design: the one narrows what the other allows.
    private static bool IsPart(ForeignKeyModel key, ForeignKeyModel whole) =>
        key.Columns.Count < whole.Columns.Count && key.Columns.All(whole.Columns.Contains);

    private Finding Report(TableModel table, ForeignKeyModel key, ForeignKeyModel other, string[] shared) => new(
        this,
        Subject.OfConstraint(table, key.Name, key.Location),
        $"{key.Name} and {other.Name} share {Wording.Of(table, shared)}. Give each its own columns.");
}
