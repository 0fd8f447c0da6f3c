namespace SchemaKit;

/// <content>Rules of time, deletion and history.</content>
public abstract partial class Rule
{
    /// <summary>SK7502. An <c>updated_at</c> that no trigger keeps.</summary>
    public static Rule StaleUpdatedAt { get; } = new Rules.Lifecycle.StaleUpdatedAt();

    /// <summary>SK7503. A unique key that deleted rows still hold.</summary>
    public static Rule SoftDeleteUnique { get; } = new Rules.Lifecycle.SoftDeleteUnique();
}
