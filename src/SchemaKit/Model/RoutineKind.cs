namespace SchemaKit.Model;

/// <summary>What kind of routine it is.</summary>
public enum RoutineKind
{
    /// <summary>A function: called in an expression, gives a result.</summary>
    Function,

    /// <summary>A procedure: called by <c>call</c>, may commit.</summary>
    Procedure,
}
