namespace SchemaKit.Model;

/// <summary>When a trigger that a partition has from its parent is on.</summary>
/// <param name="Trigger">The name of the trigger.</param>
/// <param name="State">When it is on.</param>
public sealed record InheritedTriggerState(string Trigger, TriggerState State);
