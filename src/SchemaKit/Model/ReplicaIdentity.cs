namespace SchemaKit.Model;

/// <summary>What the log says of the old row when a row is changed or deleted.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-REPLICA-IDENTITY"/>
public enum ReplicaIdentity
{
    /// <summary>The primary key, or the index that says that it is the replica identity.</summary>
    Default,

    /// <summary>All columns.</summary>
    Full,

    /// <summary>Nothing.</summary>
    Nothing,
}
