using System.Runtime.CompilerServices;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>What a database says of an enum type beyond its labels: who may use it.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-grant.html"/>
public sealed class EnumDefinition
{
    internal EnumDefinition(EnumType type, SourceLocation location) => (Type, Location) = (type, location);

    internal EnumType Type { get; }

    internal SourceLocation Location { get; }

    internal ValueList<GrantModel> Grants { get; private set; }

    internal bool IsRevokedFromPublic { get; private set; }

    /// <summary>Gives privileges on the type to a role.</summary>
    /// <param name="privileges">The privileges; a type has <see cref="Privileges.Usage"/>.</param>
    /// <param name="to">The role; <c>public</c> for everybody.</param>
    /// <param name="withGrantOption">Whether the role may pass the privileges on.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">No privilege is named.</exception>
    public EnumDefinition Grant(
        Privileges privileges,
        string to,
        bool withGrantOption = false,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var grant = new GrantModel(to, PrivilegeWords.Of(privileges))
        {
            WithGrantOption = withGrantOption,
            Location = SourceLocation.At(file, line),
        };
        Grants = [.. Grants, grant];
        return this;
    }

    /// <summary>Takes the type from everybody, who may use a new one.</summary>
    public EnumDefinition RevokeFromPublic()
    {
        IsRevokedFromPublic = true;
        return this;
    }

    internal EnumModel Said(EnumModel model) => model.Name == Type.Name
        ? model with { Grants = [.. model.Grants, .. Grants], IsRevokedFromPublic = IsRevokedFromPublic }
        : model;
}
