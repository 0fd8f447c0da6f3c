using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>Triggers from what was said to the model; tables and views have them.</summary>
internal static class TriggerParts
{
    private static readonly (TriggerEvents Event, string Word)[] s_words =
    [
        (TriggerEvents.Insert, "insert"),
        (TriggerEvents.Update, "update"),
        (TriggerEvents.Delete, "delete"),
        (TriggerEvents.Truncate, "truncate"),
    ];

    public static TriggerModel ToModel(
        TriggerDefinition trigger,
        DatabaseDraft database,
        QualifiedName owner,
        Func<Column, string> nameOf,
        Faults faults)
    {
        if (trigger.Events == TriggerEvents.None || (trigger.Function is null && trigger.BuiltIn is null))
        {
            faults.Add(
                trigger.Location,
                $"The trigger {trigger.Name} on {owner} does not say when it runs and what; "
                + "say Before(…), After(…) or InsteadOf(…), and Execute(…).");
        }

        var names = new SqlNames(database, owner, nameOf, trigger.Location, mentioned: null);
        return new(trigger.Name, FunctionOf(trigger, names))
        {
            Location = trigger.Location,
            Timing = trigger.Timing,
            Events = s_words.Where(w => (trigger.Events & w.Event) != 0).Select(w => w.Word).ToValueList(),
            Columns = trigger.Columns.Select(nameOf).ToValueList(),
            IsForEachStatement = trigger.IsForEachStatement,
            When = trigger.Condition?.Render(names),
            Arguments = trigger.Arguments.Select(a => a.Column is { } column ? nameOf(column) : a.Text!).ToValueList(),
            OldTable = trigger.OldTable,
            NewTable = trigger.NewTable,
            IsConstraint = trigger.IsConstraint,
            Deferral = trigger.Deferral,
            From = trigger.Other is { } other ? new(SchemaObjectKind.Table, names.Of(other)) : null,
            State = trigger.State,
            Comment = trigger.CommentText,
        };
    }

    private static QualifiedName FunctionOf(TriggerDefinition trigger, SqlNames names) =>
        trigger.Function is { } function ? names.Of(function) : new("pg_catalog", trigger.BuiltIn ?? "?");
}
