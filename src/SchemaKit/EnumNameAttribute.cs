namespace SchemaKit;

/// <summary>Names the enum type that a C# enum becomes, where the convention does not do.</summary>
/// <param name="name">The name in the database; null to leave it to the convention.</param>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class EnumNameAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the database; null to leave it to the convention.</summary>
    public string? Name { get; } = name;

    /// <summary>The schema.</summary>
    public string Schema { get; set; } = "public";

    /// <summary>What the type is for; null for no comment.</summary>
    public string? Comment { get; set; }
}
