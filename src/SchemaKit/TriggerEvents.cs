namespace SchemaKit;

/// <summary>What can fire a trigger.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createtrigger.html"/>
[Flags]
public enum TriggerEvents
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A row is added.</summary>
    Insert = 1,

    /// <summary>A row is changed.</summary>
    Update = 2,

    /// <summary>A row is removed.</summary>
    Delete = 4,

    /// <summary>The table is emptied; only for each statement.</summary>
    Truncate = 8,
}
