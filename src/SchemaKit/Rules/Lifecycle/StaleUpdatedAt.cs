using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Lifecycle;

/// <summary>A column that says when a row was last changed, and that only its insert ever sets, says nothing.</summary>
internal sealed class StaleUpdatedAt() : Rule("SK7502", "stale-updated-at", Severity.Info)
{
    private const string UpdatedAt = "updated_at";

    private const string Trigger =
        """t.Trigger("set_updated_at").Before(TriggerEvents.Update).Execute(Timestamps.SetUpdatedAt);""";

    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.Column(UpdatedAt) is not { Generated: null } column
            || column.IsDeclared(DeclarationKind.KeptByApplication)
            || IsKept(table, context))
            yield break;
        yield return new(
            this,
            Subject.Of(table, column),
            $"{Wording.Of(table, [UpdatedAt])} is not kept by any trigger, so that a change leaves it as it was. "
            + "Say new Timestamps(keptByTrigger: true), or KeptByApplication(\"…\") where the application sets it.",
            new(Trigger, null));
    }

    /// <summary>A trigger of a partitioned table runs in its partitions; without one, each may have its own.</summary>
    private static bool IsKept(TableModel table, RuleContext context)
    {
        if (HasTrigger(table, context))
            return true;
        var leaves = PartitionView.LeavesOf(table).ToList();
        return leaves.Count > 0 && leaves.All(leaf => HasTrigger(leaf.Whole, context));
    }

    private static bool HasTrigger(TableModel table, RuleContext context) =>
        table.Triggers.Any(t => t.MaySet(UpdatedAt, context.Routines(t.Function)));
}
