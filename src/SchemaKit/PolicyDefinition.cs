using SchemaKit.Model;

namespace SchemaKit;

/// <summary>A row-security policy that is being defined.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createpolicy.html"/>
public sealed class PolicyDefinition
{
    internal PolicyDefinition(string name, SqlCommand command, SourceLocation location) =>
        (Name, Command, Location) = (name, command, location);

    internal string Name { get; }

    internal SqlCommand Command { get; }

    internal SourceLocation Location { get; }

    internal List<string> Roles { get; } = [];

    internal Sql? Using { get; init; }

    internal Sql? WithCheck { get; init; }

    internal bool IsRestrictive { get; init; }

    internal string? CommentText { get; private set; }

    /// <summary>Further roles that it applies to.</summary>
    /// <param name="roles">The roles.</param>
    public PolicyDefinition To(params string[] roles)
    {
        Roles.AddRange(roles);
        return this;
    }

    /// <summary>Says what the policy is for.</summary>
    /// <param name="text">The comment that the server keeps.</param>
    public PolicyDefinition Comment(string text)
    {
        CommentText = text;
        return this;
    }
}
