namespace SchemaKit.Model;

/// <summary>When a trigger runs.</summary>
public enum TriggerTiming
{
    /// <summary>Before the change.</summary>
    Before,

    /// <summary>After the change.</summary>
    After,

    /// <summary>Instead of the change; only on views.</summary>
    InsteadOf,
}
