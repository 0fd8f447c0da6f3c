namespace SchemaKit;

/// <content>Rules of keys.</content>
public abstract partial class Rule
{
    /// <summary>SK3001. A table without primary key.</summary>
    public static Rule NoPrimaryKey { get; } = new Rules.Keys.NoPrimaryKey();
}
