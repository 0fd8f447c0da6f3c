using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Indexes;

/// <summary>A unique index over some rows, which <c>on conflict</c> finds only when it repeats the condition.</summary>
internal sealed class PartialUniqueArbiter() : Rule("SK5020", "partial-unique-arbiter", Severity.Info)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var partial = table.Indexes
            .Where(index => index is { IsUnique: true, Predicate: not null, AttachedTo: null })
            .Where(index => !IsOfLivingRows(index) && !HasFull(table, index, context))
            .Select(index => index.Name).ToArray();
        if (partial.Length == 0)
            yield break;
        var subject = partial.Length == 1 ? $"{partial[0]} is unique" : $"{string.Join(", ", partial)} are unique";
        var message = $"{subject} among some rows of {Wording.Of(table.Name)} alone: "
            + "on conflict must repeat the condition to use it.";
        yield return new(this, Subject.Of(table), message);
    }

    // A soft delete needs it so, which SK7503 says.
    private static bool IsOfLivingRows(IndexModel index) =>
        NotNullPredicate.IsRefutedBy(index.Predicate!, ["deleted_at"]);

    private static bool HasFull(TableModel table, IndexModel index, RuleContext context) =>
        context.IndexesOf(context.Whole(table)).Any(full =>
            full is { IsUnique: true, IsInvalid: false, Predicate: null, Deferral: Deferral.NotDeferrable }
            && full.Keys.Count == index.Keys.Count
            && full.Keys.All(key =>
                index.Keys.Any(other => other.Column == key.Column && other.Expression == key.Expression)));
}
