using SchemaKit.Model;

namespace SchemaKit;

/// <summary>A trigger that is being defined: for each row, unless it says otherwise.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createtrigger.html"/>
public sealed class TriggerDefinition
{
    internal TriggerDefinition(string name, SourceLocation location) => (Name, Location) = (name, location);

    internal string Name { get; }

    internal SourceLocation Location { get; }

    internal TriggerTiming Timing { get; private set; }

    internal TriggerEvents Events { get; private set; }

    internal Column[] Columns { get; private set; } = [];

    internal bool IsForEachStatement { get; private set; }

    internal Sql? Condition { get; private set; }

    internal Function? Function { get; private set; }

    internal string? BuiltIn { get; private set; }

    internal TriggerArgument[] Arguments { get; private set; } = [];

    internal string? OldTable { get; private set; }

    internal string? NewTable { get; private set; }

    internal bool IsConstraint { get; private set; }

    internal Deferral Deferral { get; private set; }

    internal TableReference? Other { get; private set; }

    internal TriggerState State { get; private set; }

    internal string? CommentText { get; private set; }

    /// <summary>Runs before a change, which it may alter or refuse.</summary>
    /// <param name="events">The changes.</param>
    public TriggerDefinition Before(TriggerEvents events) => On(TriggerTiming.Before, events);

    /// <summary>Runs after a change.</summary>
    /// <param name="events">The changes.</param>
    public TriggerDefinition After(TriggerEvents events) => On(TriggerTiming.After, events);

    /// <summary>Runs instead of a change; only triggers on views can.</summary>
    /// <param name="events">The changes.</param>
    public TriggerDefinition InsteadOf(TriggerEvents events) => On(TriggerTiming.InsteadOf, events);

    /// <summary>Fires only for updates that name one of the columns.</summary>
    /// <param name="columns">The columns.</param>
    public TriggerDefinition OfColumns(params Column[] columns)
    {
        Columns = columns;
        return this;
    }

    /// <summary>Runs once for each statement instead of each row.</summary>
    public TriggerDefinition ForEachStatement()
    {
        IsForEachStatement = true;
        return this;
    }

    /// <summary>Limits it to some changes.</summary>
    /// <param name="condition">Which: <c>$"old.{Price} is distinct from new.{Price}"</c>.</param>
    public TriggerDefinition When(Sql condition)
    {
        Condition = condition;
        return this;
    }

    /// <summary>Lets the function see all changed rows as tables.</summary>
    /// <param name="oldTable">The name of the rows as they were; null for none.</param>
    /// <param name="newTable">The name of the rows as they became; null for none.</param>
    public TriggerDefinition Referencing(string? oldTable = null, string? newTable = null)
    {
        (OldTable, NewTable) = (oldTable, newTable);
        return this;
    }

    /// <summary>Makes it a constraint trigger, whose time a transaction can choose.</summary>
    /// <param name="initiallyDeferred">Whether it runs at commit unless a transaction says otherwise.</param>
    /// <param name="from">The other table that it is about; null for none.</param>
    public TriggerDefinition Constraint(bool initiallyDeferred = false, TableReference? from = null)
    {
        IsConstraint = true;
        Deferral = initiallyDeferred ? Deferral.InitiallyDeferred : Deferral.InitiallyImmediate;
        Other = from;
        return this;
    }

    /// <summary>The function that it runs.</summary>
    /// <param name="function">A function that returns a trigger.</param>
    /// <param name="arguments">What the function finds in <c>tg_argv</c>: texts, and columns for their names.</param>
    public TriggerDefinition Execute(Function function, params TriggerArgument[] arguments)
    {
        (Function, BuiltIn, Arguments) = (function, null, arguments);
        return this;
    }

    /// <summary>A function of PostgreSQL's own that it runs.</summary>
    /// <param name="function">The name: <c>tsvector_update_trigger</c>.</param>
    /// <param name="arguments">What the function finds in <c>tg_argv</c>: texts, and columns for their names.</param>
    public TriggerDefinition ExecuteBuiltIn(string function, params TriggerArgument[] arguments)
    {
        (Function, BuiltIn, Arguments) = (null, function, arguments);
        return this;
    }

    /// <summary>Says when it is on: not, as a rule, while changes of another server are applied.</summary>
    /// <param name="state">When.</param>
    public TriggerDefinition Enabled(TriggerState state)
    {
        State = state;
        return this;
    }

    /// <summary>Says what the trigger is for.</summary>
    /// <param name="text">The comment that the server keeps.</param>
    public TriggerDefinition Comment(string text)
    {
        CommentText = text;
        return this;
    }

    private TriggerDefinition On(TriggerTiming timing, TriggerEvents events)
    {
        (Timing, Events) = (timing, events);
        return this;
    }
}
