namespace SchemaKit.Model;

/// <summary>A composite type: a row as a type of its own.</summary>
/// <param name="Name">The schema and the name.</param>
/// <param name="Attributes">Its attributes in order.</param>
/// <seealso href="https://www.postgresql.org/docs/current/rowtypes.html"/>
public sealed record CompositeTypeModel(QualifiedName Name, ValueList<AttributeModel> Attributes) : Located
{
    /// <summary>Who may use it beside its owner, where not everybody may.</summary>
    public ValueList<GrantModel> Grants { get; init; }

    /// <summary>Whether it is taken from everybody, who may use a new type.</summary>
    public bool IsRevokedFromPublic { get; init; }

    /// <summary>What the type is for.</summary>
    public string? Comment { get; init; }
}
