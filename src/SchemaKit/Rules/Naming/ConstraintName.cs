using SchemaKit.Model;

namespace SchemaKit.Rules.Naming;

/// <summary>The name of a constraint or an index appears in errors and plans, and should say what it is.</summary>
internal sealed class ConstraintName() : Rule("SK1007", "constraint-name", Severity.Warning)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        Check(table, NamedObjects.In(table).Where(IsNamedByHand).ToList(), context);

    /// <summary>Materialized views have indexes too.</summary>
    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        var indexes = NamedObjectsOutsideTables.Of(context.Database)
            .Where(o => o.Subject.Kind == ObjectKind.Index && IsNamedByHand(o))
            .ToLookup(o => o.Subject.Owner);
        return context.Database.MaterializedViews.SelectMany(view =>
            Check(new(view.Name) { Indexes = view.Indexes }, [.. indexes[view.Name]], context));
    }

    private IEnumerable<Finding> Check(TableModel table, List<NamedObject> items, RuleContext context)
    {
        if (items.Count == 0)
            yield break;
        var expected = ExpectedName.In(table, context.Convention).ToDictionary(e => (e.Kind, e.Name));
        var accepted = new HashSet<(ObjectKind, string)>(context.Settings.AcceptedConventions
            .SelectMany(convention => ExpectedName.In(table, convention))
            .Where(e => e.IsMet)
            .Select(e => (e.Kind, e.Name)));
        foreach (var item in items)
        {
            var key = (item.Subject.Kind, item.Name);
            if (expected.TryGetValue(key, out var name) && !name.IsMet && !accepted.Contains(key))
                yield return Report(item, name.Expected);
        }
    }

    private static bool IsNamedByHand(NamedObject item) =>
        item is { IsNamedByConvention: false, Subject.Kind: ObjectKind.Constraint or ObjectKind.Index };

    private Finding Report(NamedObject item, string expected) => new(
        this,
        item.Subject,
        $"{item.Mention} is not named by the convention. Rename it to {expected}.",
        new(null, item.RenameTo(expected)));
}
