namespace SchemaKit.Model;

/// <summary>Whether something keeps the value of a column right whenever its row changes.</summary>
internal static class Upkeep
{
    /// <summary>
    /// Whether the column is generated, set by a trigger, held by a check of equality, or kept by the application, as
    /// its author says.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="column">A column of it.</param>
    /// <param name="functions">The functions of a name that the model has.</param>
    public static bool IsKeptRight(
        this TableModel table, ColumnModel column, Func<QualifiedName, IReadOnlyList<RoutineModel>> functions) =>
        column.Generated is not null
        || column.IsDeclared(DeclarationKind.KeptByApplication)
        || table.Checks.Any(check => Equation.Of(check, table)?.Column == column.Name)
        || table.SelfAndPartitions().SelectMany(t => t.Triggers)
            .Any(trigger => trigger.MaySet(column.Name, functions(trigger.Function)));

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
