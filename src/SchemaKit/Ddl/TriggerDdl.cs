using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createtrigger.html"/>
internal static class TriggerDdl
{
    public static IEnumerable<DdlStatement> Of(QualifiedName relation, TriggerModel trigger, DdlOptions options)
    {
        var path = relation.PathOf(trigger.Name);
        var name = Identifier.Quote(trigger.Name);
        yield return new(DdlStatementKind.CreateTrigger, path, DoBlock.Around(Create(relation, trigger), options));
        if (trigger.State != TriggerState.Origin)
            yield return State(relation, trigger.Name, trigger.State);
        foreach (var comment in CommentDdl.On($"trigger {name} on {relation.ToSql()}", path, trigger.Comment))
            yield return comment;
    }

    /// <summary>Says when a trigger is on; partitions follow.</summary>
    public static DdlStatement State(QualifiedName relation, string trigger, TriggerState state) => TableDdl.Alter(
        relation, $"{relation}.{trigger}", $"{Word(state)} trigger {Identifier.Quote(trigger)}");

    private static string Create(QualifiedName relation, TriggerModel trigger)
    {
        var constraint = trigger.IsConstraint ? "constraint " : "";
        var from = trigger.From is { } other ? $" from {other.Name.ToSql()}" : "";
        var each = trigger.IsForEachStatement ? "for each statement" : "for each row";
        var when = trigger.When is { } condition ? $" when {SqlText.Parenthesized(condition)}" : "";
        var arguments = string.Join(", ", trigger.Arguments.Select(Identifier.Literal));
        return $"create {constraint}trigger {Identifier.Quote(trigger.Name)} {Word(trigger.Timing)} {Events(trigger)}"
            + $" on {relation.ToSql()}{from}{SqlText.Deferrable(trigger.Deferral)}\n"
            + $"  {Referencing(trigger)}{each}{when} execute function {trigger.Function.ToSql()}({arguments})";
    }

    private static string Events(TriggerModel trigger) =>
        string.Join(" or ", trigger.Events.Select(e => e == "update" && trigger.Columns.Count > 0
            ? $"update of {string.Join(", ", trigger.Columns.Select(Identifier.Quote))}"
            : e));

    private static string Referencing(TriggerModel trigger)
    {
        if (trigger.OldTable is null && trigger.NewTable is null)
            return "";
        var old = trigger.OldTable is { } before ? $" old table as {Identifier.Quote(before)}" : "";
        var @new = trigger.NewTable is { } after ? $" new table as {Identifier.Quote(after)}" : "";
        return $"referencing{old}{@new} ";
    }

    private static string Word(TriggerTiming timing) => timing switch
    {
        TriggerTiming.Before => "before",
        TriggerTiming.After => "after",
        TriggerTiming.InsteadOf => "instead of",
        _ => throw new ArgumentOutOfRangeException(nameof(timing)),
    };

    private static string Word(TriggerState state) => state switch
    {
        TriggerState.Origin => "enable",
        TriggerState.Disabled => "disable",
        TriggerState.Replica => "enable replica",
        TriggerState.Always => "enable always",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
