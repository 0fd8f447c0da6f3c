using SchemaKit.Model;

namespace SchemaKit;

/// <summary>An object that everybody may use until that is taken back: a type or a routine.</summary>
/// <typeparam name="TSelf">The class itself.</typeparam>
public abstract class OpenObject<TSelf> : GrantedObject<TSelf>
    where TSelf : OpenObject<TSelf>
{
    private protected OpenObject(SchemaObjectKind kind, string name, string schema, string file, int line)
        : base(kind, name, schema, file, line)
    {
    }

    internal bool IsRevokedFromPublic { get; private set; }

    /// <summary>
    /// Takes from everybody what PostgreSQL gives to everybody: only roles named by a grant may use it.
    /// </summary>
    public TSelf RevokeFromPublic() => Copy(o => o.IsRevokedFromPublic = true);
}
