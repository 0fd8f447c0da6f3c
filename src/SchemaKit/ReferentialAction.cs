namespace SchemaKit;

/// <summary>What happens to referencing rows when a referenced row is deleted or its key changes.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK"/>
public enum ReferentialAction
{
    /// <summary>It fails at the end of the statement, or at commit when deferred.</summary>
    NoAction,

    /// <summary>It fails at once.</summary>
    Restrict,

    /// <summary>The referencing rows follow.</summary>
    Cascade,

    /// <summary>The referencing columns become null.</summary>
    SetNull,

    /// <summary>The referencing columns take their defaults.</summary>
    SetDefault,
}
