namespace SchemaKit.Model;

/// <summary>A table from which deletions reach two others.</summary>
/// <param name="Table">The table.</param>
/// <param name="LeftSteps">How many steps the one is away.</param>
/// <param name="RightSteps">How many steps the other is away.</param>
internal sealed record CascadeMeeting(TableModel Table, int LeftSteps, int RightSteps);
