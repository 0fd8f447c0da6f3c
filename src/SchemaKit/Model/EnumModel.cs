namespace SchemaKit.Model;

/// <summary>An enum type.</summary>
/// <param name="Name">The schema and the name.</param>
/// <param name="Labels">The labels in their order of comparison.</param>
/// <seealso href="https://www.postgresql.org/docs/current/datatype-enum.html"/>
public sealed record EnumModel(QualifiedName Name, ValueList<string> Labels) : Located
{
    /// <summary>The labels that had other names before, for migrations.</summary>
    public ValueList<EnumLabelRename> FormerLabels { get; init; }

    /// <summary>Who may use it beside its owner, where not everybody may.</summary>
    public ValueList<GrantModel> Grants { get; init; }

    /// <summary>Whether it is taken from everybody, who may use a new type.</summary>
    public bool IsRevokedFromPublic { get; init; }

    /// <summary>What the type is for.</summary>
    public string? Comment { get; init; }
}
