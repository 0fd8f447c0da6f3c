using System.Runtime.CompilerServices;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>An object that roles can be given privileges on.</summary>
/// <typeparam name="TSelf">The class itself.</typeparam>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-priv.html"/>
public abstract class GrantedObject<TSelf> : SchemaObject<TSelf>
    where TSelf : GrantedObject<TSelf>
{
    private protected GrantedObject(SchemaObjectKind kind, string name, string schema, string file, int line)
        : base(kind, name, schema, file, line)
    {
    }

    internal ValueList<GrantModel> Grants { get; private set; }

    /// <summary>Gives privileges to a role.</summary>
    /// <param name="privileges">The privileges.</param>
    /// <param name="to">The role; <c>public</c> for everybody.</param>
    /// <param name="withGrantOption">Whether the role may pass them on.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf Grant(
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
        return Copy(o => o.Grants = [.. Grants, grant]);
    }
}
