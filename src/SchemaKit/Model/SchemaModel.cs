namespace SchemaKit.Model;

/// <summary>A schema: a namespace in the database.</summary>
/// <param name="Name">The name.</param>
public sealed record SchemaModel(string Name) : Located
{
    /// <summary>Who may use it beside its owner.</summary>
    public ValueList<GrantModel> Grants { get; init; }

    /// <summary>Whether it is taken from everybody, who may use the schema <c>public</c>.</summary>
    public bool IsRevokedFromPublic { get; init; }

    /// <summary>What the schema is for.</summary>
    public string? Comment { get; init; }
}
