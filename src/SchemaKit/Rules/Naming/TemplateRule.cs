using SchemaKit.Model;

namespace SchemaKit.Rules.Naming;

/// <summary>Names of constraints and indexes that no template accepts.</summary>
internal abstract class TemplateRule(string id, string slug, Severity severity) : Rule(id, slug, severity)
{
    internal sealed override bool JudgesPartitions => true;

    internal sealed override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        Check(table, context.NamesIn(table).Where(IsNamedByHand).ToList(), context);

    /// <summary>Materialized views have indexes too.</summary>
    internal sealed override IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Database.MaterializedViews.Count == 0)
            return [];
        var indexes = NamedObjectsOutsideTables.Of(context.Database)
            .Where(o => o.Subject.Kind == ObjectKind.Index && IsNamedByHand(o))
            .ToLookup(o => o.Subject.Owner);
        return context.Database.MaterializedViews.SelectMany(view =>
            Check(new(view.Name) { Indexes = view.Indexes }, [.. indexes[view.Name]], context));
    }

    /// <param name="item">A constraint or an index.</param>
    /// <param name="expected">The name that it should have.</param>
    /// <param name="lie">What its name claims and is not so; null when it claims nothing of the kind.</param>
    protected abstract Finding? Judge(NamedObject item, ExpectedName expected, string? lie);

    private IEnumerable<Finding> Check(TableModel table, List<NamedObject> items, RuleContext context)
    {
        if (items.Count == 0)
            yield break;
        var expected = ExpectedName.In(table, context.Convention).ToDictionary(e => (e.Kind, e.Name));
        HashSet<(ObjectKind, string)>? accepted = null;
        foreach (var item in items)
        {
            var key = (item.Subject.Kind, item.Name);
            if (!expected.TryGetValue(key, out var name) || name.IsMet)
                continue;
            accepted ??= Accepted(table, context);
            if (!accepted.Contains(key) && Judge(item, name, NameLie.Of(name, table, context)) is { } finding)
                yield return finding;
        }
    }

    private static HashSet<(ObjectKind, string)> Accepted(TableModel table, RuleContext context) =>
        new(context.Settings.AcceptedConventions
            .SelectMany(convention => ExpectedName.In(table, convention))
            .Where(e => e.IsMet)
            .Select(e => (e.Kind, e.Name)));

    private static bool IsNamedByHand(NamedObject item) =>
        item is { IsNamedByConvention: false, Subject.Kind: ObjectKind.Constraint or ObjectKind.Index };
}
