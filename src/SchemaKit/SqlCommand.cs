namespace SchemaKit;

/// <summary>The commands that a row-security policy can apply to.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createpolicy.html"/>
public enum SqlCommand
{
    /// <summary>All of them.</summary>
    All,

    /// <summary><c>select</c>.</summary>
    Select,

    /// <summary><c>insert</c>.</summary>
    Insert,

    /// <summary><c>update</c>.</summary>
    Update,

    /// <summary><c>delete</c>.</summary>
    Delete,
}
