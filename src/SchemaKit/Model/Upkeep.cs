namespace SchemaKit.Model;

/// <summary>Whether a trigger sets a column whenever a row changes.</summary>
internal static class Upkeep
{
    /// <summary>
    /// A trigger whose function is not in the model may set any column: it counts. One whose function is there must
    /// mention <c>new</c> with the column, or be given its name.
    /// </summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="column">The name of the column.</param>
    /// <param name="functions">The functions that the trigger may run; none when they are not in the model.</param>
    public static bool MaySet(this TriggerModel trigger, string column, IReadOnlyList<RoutineModel> functions) =>
        RunsOnEveryUpdate(trigger)
        && (functions.Count == 0
            || trigger.Arguments.Contains(column)
            || functions.Any(function => MentionsNew(function.Body, column)));

    private static bool RunsOnEveryUpdate(TriggerModel trigger) =>
        trigger.Timing == TriggerTiming.Before
        && trigger.State != TriggerState.Disabled
        && !trigger.IsForEachStatement
        && trigger.Events.Contains("update");

    private static bool MentionsNew(string body, string column)
    {
        var tokens = SqlTokens.Of(body);
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            var (owner, dot, name) = (tokens[i], tokens[i + 1], tokens[i + 2]);
            if (owner.Is("new") && dot.Is(".") && name.IsName && name.Text == column)
                return true;
        }

        return false;
    }
}
