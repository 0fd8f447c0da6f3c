namespace SchemaKit.Model;

/// <summary>An attribute of a composite type.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type.</param>
public sealed record AttributeModel(string Name, DataType Type) : Located
{
    /// <summary>The collation as SQL; null for the type's own.</summary>
    public string? Collation { get; init; }

    /// <summary>What the attribute is for.</summary>
    public string? Comment { get; init; }
}
