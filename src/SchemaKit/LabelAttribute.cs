namespace SchemaKit;

/// <summary>The label that a member of a C# enum becomes, where the convention does not do.</summary>
/// <param name="text">The label; null to leave it to the convention.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class LabelAttribute(string? text = null) : Attribute
{
    /// <summary>The label; null to leave it to the convention.</summary>
    public string? Text { get; } = text;

    /// <summary>The label that it had before, so that a migration renames it; null for none.</summary>
    public string? WasNamed { get; set; }
}
