using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>
/// A deletion that reaches a table by two ways, of which one deletes and the other refuses; or a circle of cascades.
/// </summary>
/// <remarks>
/// The server deletes step by step, all tables that are one step away before those that are two, and the tables of one
/// step in the order in which their foreign keys were made. So a refusal that is nearer than the deletion always comes
/// first; one that is as near does by chance; one that is farther finds nothing to refuse.
/// </remarks>
internal sealed class CascadeConflict() : Rule("SK4013", "cascade-conflict", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(RuleContext context) =>
        context.References.Cycles(CascadeGraph.Cascades).Select(Circle)
            .Concat(context.Tables.SelectMany(table => Conflicts(table, context)));

    private Finding Circle(IReadOnlyList<Reference> cycle)
    {
        var (table, key) = (cycle[0].Child, cycle[0].Key);
        var message = $"{Wording.Way(cycle)} is a cycle of foreign keys that all delete by cascade, "
            + "so one deletion may empty all these tables. Let one of them restrict or set null.";
        return new(this, Subject.OfConstraint(table, key.Name, key.Location), message);
    }

    private IEnumerable<Finding> Conflicts(TableModel table, RuleContext context)
    {
        var references = context.References.From(table);
        foreach (var refusing in references.Where(Refuses))
        {
            foreach (var deleting in references.Where(CascadeGraph.Cascades))
            {
                if (Meeting(refusing, deleting, context) is not { } meeting)
                    continue;
                yield return Conflict(refusing, deleting, meeting);
                break;
            }
        }
    }

    // "No action" looks as soon as its step is done; only when it is deferred does it wait for the others.
    private static bool Refuses(Reference reference) =>
        reference.Key.OnDelete == ReferentialAction.Restrict
        || reference.Key is { OnDelete: ReferentialAction.NoAction, Deferral: not Deferral.InitiallyDeferred };

    /// <summary>
    /// Where deletions start that are both carried out and refused. Two foreign keys to one table are two facts, each
    /// row says which; and a refusal where the deletion starts is meant.
    /// </summary>
    private static CascadeMeeting? Meeting(Reference refusing, Reference deleting, RuleContext context) =>
        deleting.Parent.Name == refusing.Parent.Name
            ? null
            : context.Cascades.MeetingOf(refusing.Child, deleting.Parent, refusing.Parent) is
            { RightSteps: > 0 } meeting && meeting.LeftSteps >= meeting.RightSteps ? meeting : null;

    private Finding Conflict(Reference refusing, Reference deleting, CascadeMeeting meeting)
    {
        var (table, name) = (refusing.Child, refusing.Key.Name);
        var outcome = meeting.LeftSteps == meeting.RightSteps ? "and which comes first is chance" : "which comes first";
        var message = $"Deleting a row of {Wording.Of(meeting.Table.Name)} reaches {Wording.Of(table.Name)} by two "
            + $"ways: {deleting.Key.Name} deletes and {name} refuses, {outcome}. Let {name} cascade, or defer it.";
        return new(this, Subject.OfConstraint(table, name, refusing.Key.Location), message);
    }
}
