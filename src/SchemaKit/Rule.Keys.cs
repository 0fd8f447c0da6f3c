using SchemaKit.Rules.Keys;

namespace SchemaKit;

public abstract partial class Rule
{
    /// <summary>SK3001: a table without primary key.</summary>
    public static Rule NoPrimaryKey { get; } = new NoPrimaryKey();
}
