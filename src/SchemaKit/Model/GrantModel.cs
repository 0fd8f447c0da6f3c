namespace SchemaKit.Model;

/// <summary>Privileges that a role has on an object.</summary>
/// <param name="Role">The role; <c>public</c> for everybody.</param>
/// <param name="Privileges">
/// The privileges as SQL words, such as <c>select</c>, in order of PostgreSQL's own list.
/// </param>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-priv.html"/>
public sealed record GrantModel(string Role, ValueList<string> Privileges) : Located
{
    /// <summary>The columns that the privileges are limited to; empty for the whole object.</summary>
    public ValueList<string> Columns { get; init; }

    /// <summary>Whether the role may pass the privileges on.</summary>
    public bool WithGrantOption { get; init; }

    /// <summary>
    /// Whether the role lacks the privileges, which it would have on a new object: what was taken from the owner, who is
    /// <c>current_user</c> where the object is created.
    /// </summary>
    public bool IsRevoked { get; init; }
}
