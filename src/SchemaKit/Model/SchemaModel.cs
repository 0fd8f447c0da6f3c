namespace SchemaKit.Model;

/// <summary>A schema: a namespace in the database.</summary>
/// <param name="Name">The name.</param>
public sealed record SchemaModel(string Name) : Located
{
    /// <summary>What the schema is for.</summary>
    public string? Comment { get; init; }
}
