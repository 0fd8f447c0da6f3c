using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.CSharp;

/// <summary>A trigger as the calls that say it.</summary>
/// <param name="classes">What is called how.</param>
/// <param name="user">The view that has it; null for a table.</param>
/// <param name="member">What holds a column; null where it cannot be reached.</param>
internal sealed class TriggerCalls(SchemaClasses classes, NamedObject? user, Func<string, string?> member)
{
    /// <summary>The namespaces that the calls need.</summary>
    public List<string> Usings { get; } = [];

    /// <summary>The calls; null when its function, or another table that it watches, is in no class.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="chain">What the calls follow.</param>
    public CallChain? Of(TriggerModel trigger, CallChain chain)
    {
        var isBuiltIn = trigger.Function.Schema == "pg_catalog";
        var function = classes.PathOf(new(SchemaObjectKind.Routine, trigger.Function), user);
        var other = trigger.From is { } from ? classes.PathOf(from) : null;
        if ((function is null && !isBuiltIn) || (trigger.From is not null && other is null))
            return null;
        var events = trigger.Events.Select(word => $"{nameof(TriggerEvents)}.{PascalCase.Of(word)}");
        chain.Then(trigger.Timing.ToString(), string.Join(" | ", events));
        if (trigger.Columns.Count > 0)
            chain.Then("OfColumns", trigger.Columns.Select(column => member(column) ?? PascalCase.Of(column)));
        chain.ThenIf(trigger.IsForEachStatement, "ForEachStatement");
        if (trigger.When is { } condition)
            chain.Then("When", InterpolatedSql.Of(condition, column => member(column.Name)).Text);
        Tables(chain, trigger);
        if (trigger.IsConstraint)
        {
            var arguments = new List<string>();
            if (trigger.Deferral == Deferral.InitiallyDeferred)
                arguments.Add("initiallyDeferred: true");
            if (other is not null)
                arguments.Add($"from: {other}");
            chain.Then("Constraint", arguments);
        }

        chain.Then(
            isBuiltIn ? "ExecuteBuiltIn" : "Execute",
            trigger.Arguments.Select(CSharpText.Literal)
                .Prepend(isBuiltIn ? CSharpText.Literal(trigger.Function.Name) : function!));
        if (trigger.State != TriggerState.Origin)
        {
            Usings.Add("SchemaKit.Model");
            chain.Then("Enabled", $"{nameof(TriggerState)}.{trigger.State}");
        }

        return chain.ThenText("Comment", trigger.Comment);
    }

    private static void Tables(CallChain chain, TriggerModel trigger)
    {
        var arguments = new List<string>();
        if (trigger.OldTable is { } old)
            arguments.Add(CSharpText.Named("oldTable", old));
        if (trigger.NewTable is { } @new)
            arguments.Add(CSharpText.Named("newTable", @new));
        if (arguments.Count > 0)
            chain.Then("Referencing", arguments);
    }
}
