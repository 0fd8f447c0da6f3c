namespace SchemaKit.Model;

/// <summary>Privileges that objects get when they are created later.</summary>
/// <param name="On">The kind of object.</param>
/// <param name="Grant">The privileges and the role that gets them.</param>
/// <seealso href="https://www.postgresql.org/docs/current/sql-alterdefaultprivileges.html"/>
public sealed record DefaultPrivilegesModel(PrivilegedKind On, GrantModel Grant) : Located
{
    /// <summary>The role whose new objects are meant; null for the one that runs the script.</summary>
    public string? ForRole { get; init; }

    /// <summary>The schema whose new objects are meant; null for all schemas.</summary>
    public string? Schema { get; init; }

    /// <summary>Whether the privileges are taken instead of given.</summary>
    public bool IsRevoked { get; init; }
}
