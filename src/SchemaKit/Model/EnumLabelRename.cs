namespace SchemaKit.Model;

/// <summary>A label of an enum that had another name before, for migrations.</summary>
/// <param name="Label">The label.</param>
/// <param name="FormerLabel">The former label.</param>
public sealed record EnumLabelRename(string Label, string FormerLabel);
