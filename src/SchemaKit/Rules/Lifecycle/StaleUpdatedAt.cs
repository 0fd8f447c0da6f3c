using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Lifecycle;

/// <summary>A column that says when a row was last changed, and that only its insert ever sets, says nothing.</summary>
internal sealed class StaleUpdatedAt() : Rule("SK7502", "stale-updated-at", Severity.Info)
{
    private const string UpdatedAt = "updated_at";

    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.Column(UpdatedAt) is not { Generated: null } column
            || column.IsDeclared(DeclarationKind.KeptByApplication)
            || table.Triggers.Any(t => t.MaySet(UpdatedAt, context.Routines(t.Function))))
            yield break;
        yield return new(
            this,
            Subject.Of(table, column),
            $"{Wording.Of(table, [UpdatedAt])} is not kept by any trigger, so that a change leaves it as it was. "
            + "Say new Timestamps(keptByTrigger: true), or KeptByApplication(\"…\") where the application sets it.",
            new("new Timestamps(keptByTrigger: true)", null));
    }
}
