namespace SchemaKit.Model;

/// <summary>A trigger on a table or a view.</summary>
/// <param name="Name">The name.</param>
/// <param name="Function">The function; one of PostgreSQL's own is in <c>pg_catalog</c>.</param>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createtrigger.html"/>
public sealed record TriggerModel(string Name, QualifiedName Function) : Located
{
    /// <summary>When it runs.</summary>
    public TriggerTiming Timing { get; init; }

    /// <summary>What fires it, as SQL words: <c>insert</c>, <c>update</c>, <c>delete</c>, <c>truncate</c>.</summary>
    public ValueList<string> Events { get; init; }

    /// <summary>The columns that an update must name to fire it; empty for any.</summary>
    public ValueList<string> Columns { get; init; }

    /// <summary>Whether it runs once for each statement instead of each row.</summary>
    public bool IsForEachStatement { get; init; }

    /// <summary>What must hold for it to run; null for always.</summary>
    public SqlExpression? When { get; init; }

    /// <summary>What the function is given, as texts.</summary>
    public ValueList<string> Arguments { get; init; }

    /// <summary>The name under which it sees the rows as they were; null when it does not.</summary>
    public string? OldTable { get; init; }

    /// <summary>The name under which it sees the rows as they became; null when it does not.</summary>
    public string? NewTable { get; init; }

    /// <summary>Whether it is a constraint trigger.</summary>
    public bool IsConstraint { get; init; }

    /// <summary>When a constraint trigger runs.</summary>
    public Deferral Deferral { get; init; }

    /// <summary>The other table that a constraint trigger is about; null for none.</summary>
    public ObjectReference? From { get; init; }

    /// <summary>When it is on.</summary>
    public TriggerState State { get; init; }

    /// <summary>What the trigger is for.</summary>
    public string? Comment { get; init; }
}
