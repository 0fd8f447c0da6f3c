namespace SchemaKit;

/// <content>Rules of time, deletion and history.</content>
public abstract partial class Rule
{
    /// <summary>SK7501. A table of data without <c>created_at</c>.</summary>
    public static Rule NoTimestamps { get; } = new Rules.Lifecycle.NoTimestamps();

    /// <summary>SK7502. An <c>updated_at</c> that no trigger keeps.</summary>
    public static Rule StaleUpdatedAt { get; } = new Rules.Lifecycle.StaleUpdatedAt();

    /// <summary>SK7503. A unique key that deleted rows still hold.</summary>
    public static Rule SoftDeleteUnique { get; } = new Rules.Lifecycle.SoftDeleteUnique();

    /// <summary>SK7506. A deletion or a change without a known author.</summary>
    public static Rule AuditIncomplete { get; } = new Rules.Lifecycle.AuditIncomplete();

    /// <summary>SK7507. Periods of one thing that may overlap.</summary>
    public static Rule OpenValidityPeriod { get; } = new Rules.Lifecycle.OpenValidityPeriod();

    /// <summary>SK7508. A log that some role may change.</summary>
    public static Rule UnprotectedLog { get; } = new Rules.Lifecycle.UnprotectedLog();
}
