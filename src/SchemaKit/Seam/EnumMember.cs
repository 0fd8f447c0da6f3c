namespace SchemaKit.Seam;

/// <summary>A member of a user's enum and its label in the database.</summary>
internal sealed record EnumMember(string Name, string Label, string? FormerLabel);
