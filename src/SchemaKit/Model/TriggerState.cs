namespace SchemaKit.Model;

/// <summary>When a trigger is on.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-altertable.html"/>
public enum TriggerState
{
    /// <summary>On, but not while changes of another server are applied.</summary>
    Origin,

    /// <summary>Off.</summary>
    Disabled,

    /// <summary>On only while changes of another server are applied.</summary>
    Replica,

    /// <summary>Always on.</summary>
    Always,
}
