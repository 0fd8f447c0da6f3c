namespace SchemaKit;

/// <summary>What a role may do with an object.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-priv.html"/>
[Flags]
public enum Privileges
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Read rows.</summary>
    Select = 1,

    /// <summary>Add rows.</summary>
    Insert = 2,

    /// <summary>Change rows.</summary>
    Update = 4,

    /// <summary>Remove rows.</summary>
    Delete = 8,

    /// <summary>Empty a table.</summary>
    Truncate = 16,

    /// <summary>Refer to a table by a foreign key.</summary>
    References = 32,

    /// <summary>Put a trigger on a table.</summary>
    Trigger = 64,

    /// <summary>Use a schema, a sequence or a type.</summary>
    Usage = 128,

    /// <summary>Run a routine.</summary>
    Execute = 256,

    /// <summary>Create objects in a schema.</summary>
    Create = 512,

    /// <summary>Vacuum, analyse, reindex and the like (PostgreSQL 17).</summary>
    Maintain = 1024,

    /// <summary>All that the kind of object has.</summary>
    All = 1 << 30,
}
