using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>
/// A deletion that goes further than whoever deletes will think: into a history, or many tables deep.
/// </summary>
internal sealed class CascadeReach() : Rule("SK4014", "cascade-reach", Severity.Info)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var whole = context.Whole(table);
        if (!whole.IsDeclared(DeclarationKind.Log) && !whole.IsDeclared(DeclarationKind.Immutable))
            yield break;
        foreach (var key in context.ForeignKeysOf(table))
        {
            if (key.OnDelete != ReferentialAction.Cascade || key.IsNotEnforced)
                continue;
            var message = $"{Wording.Of(table.Name)} keeps its rows for ever, but {key.Name} deletes them with those "
                + $"of {Wording.Of(key.Target)}. Restrict, or keep the key without a foreign key.";
            yield return new(this, ForeignKeySubject.Of(table, key, context), message);
        }
    }

    internal override IEnumerable<Finding> Check(RuleContext context) =>
        from table in context.Tables
        where context.Cascades.IsOrigin(table)
        let way = context.Cascades.LongestWayFrom(table)
        where way.Count > context.Settings.CascadeSteps
        let steps = string.Join(" → ", way.Select(step => Wording.Of(step.Child.Name)).Prepend(Wording.Of(table.Name)))
        select new Finding(
            this,
            Subject.Of(table),
            $"Deleting a row of {Wording.Of(table.Name)} deletes {way.Count} steps deep: {steps}. "
            + "Let one of the steps restrict.");
}
