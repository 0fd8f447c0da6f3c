using SchemaKit.Model;

namespace SchemaKit.Rules.Naming;

/// <summary>The name of a constraint or an index appears in errors and plans, and should say what it is.</summary>
internal sealed class ConstraintName() : Rule("SK1007", "constraint-name", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var convention = context.Settings.Convention;
        var items = NamedObjects.In(table).Where(IsNamedByHand).ToList();
        if (items.Count == 0)
            yield break;
        var expected = ExpectedName.In(table, convention).ToDictionary(e => (e.Kind, e.Name));
        foreach (var item in items)
        {
            if (expected.TryGetValue((item.Subject.Kind, item.Name), out var name) && !name.IsMet)
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
