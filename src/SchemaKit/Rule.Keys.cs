namespace SchemaKit;

/// <content>Rules of keys.</content>
public abstract partial class Rule
{
    /// <summary>SK3001. A table without primary key.</summary>
    public static Rule NoPrimaryKey { get; } = new Rules.Keys.NoPrimaryKey();

    /// <summary>SK3002. A table without any key.</summary>
    public static Rule NoUniqueKey { get; } = new Rules.Keys.NoUniqueKey();

    /// <summary>SK3003. A table with no key but a generated one.</summary>
    public static Rule MissingAlternateKey { get; } = new Rules.Keys.MissingAlternateKey();

    /// <summary>SK3004. A primary key that is no single integer or uuid.</summary>
    public static Rule NaturalKey { get; } = new Rules.Keys.NaturalKey();

    /// <summary>SK3005. A generated key that nothing needs.</summary>
    public static Rule NeedlessSurrogate { get; } = new Rules.Keys.NeedlessSurrogate();

    /// <summary>SK3006. A junction that can join the same rows twice.</summary>
    public static Rule JunctionWithoutUnique { get; } = new Rules.Keys.JunctionWithoutUnique();

    /// <summary>SK3007. A wide primary key.</summary>
    public static Rule WideKey { get; } = new Rules.Keys.WideKey();

    /// <summary>SK3008. A primary key whose columns do not come first.</summary>
    public static Rule KeyColumnsFirst { get; } = new Rules.Keys.KeyColumnsFirst();

    /// <summary>SK3009. A unique key that nulls get round.</summary>
    public static Rule NullableInUnique { get; } = new Rules.Keys.NullableInUnique();

    /// <summary>SK3010. A key that contains another.</summary>
    public static Rule NonMinimalKey { get; } = new Rules.Keys.NonMinimalKey();

    /// <summary>SK3011. A key of a type that makes no good key.</summary>
    public static Rule UnsuitableKeyType { get; } = new Rules.Keys.UnsuitableKeyType();

    /// <summary>SK3012. A key that is generated in another way than usual.</summary>
    public static Rule IdentityStyle { get; } = new Rules.Keys.IdentityStyle();

    /// <summary>SK3013. A sequence that its column does not own.</summary>
    public static Rule SequenceOwnership { get; } = new Rules.Keys.SequenceOwnership();

    /// <summary>SK3015. A deferrable key where it cannot be one.</summary>
    public static Rule DeferrableKey { get; } = new Rules.Keys.DeferrableKey();
}
