using SchemaKit.Model;

namespace SchemaKit;

/// <summary>Privileges on a table that are being given.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-grant.html"/>
public sealed class GrantDefinition
{
    internal GrantDefinition(ValueList<string> privileges, string role, Column[] columns, SourceLocation location) =>
        (Privileges, Role, Columns, Location) = (privileges, role, columns, location);

    internal ValueList<string> Privileges { get; }

    internal string Role { get; }

    internal Column[] Columns { get; }

    internal SourceLocation Location { get; }

    internal bool HasGrantOption { get; private set; }

    /// <summary>Lets the role pass the privileges on.</summary>
    public GrantDefinition WithGrantOption()
    {
        HasGrantOption = true;
        return this;
    }
}
