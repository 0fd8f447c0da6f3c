namespace SchemaKit.Model;

/// <summary>An enum type.</summary>
/// <param name="Name">The schema and the name.</param>
/// <param name="Labels">The labels in their order of comparison.</param>
/// <seealso href="https://www.postgresql.org/docs/current/datatype-enum.html"/>
public sealed record EnumModel(QualifiedName Name, ValueList<string> Labels) : Located
{
    /// <summary>What the type is for.</summary>
    public string? Comment { get; init; }
}
