namespace SchemaKit.Model;

/// <summary>A domain: a type that narrows another.</summary>
/// <param name="Name">The schema and the name.</param>
/// <param name="Type">The type that it narrows.</param>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createdomain.html"/>
public sealed record DomainModel(QualifiedName Name, DataType Type) : Located
{
    /// <summary>Whether it refuses null.</summary>
    public bool IsNotNull { get; init; }

    /// <summary>
    /// What is said of the constraint that refuses null, since PostgreSQL 17; null where it is as the server makes it.
    /// </summary>
    public NotNullModel? NotNull { get; init; }

    /// <summary>The default of columns that have none; null when there is none.</summary>
    public SqlExpression? Default { get; init; }

    /// <summary>The collation as SQL; null for the type's own.</summary>
    public string? Collation { get; init; }

    /// <summary>What no value may make false; <c>value</c> stands for it.</summary>
    public ValueList<CheckModel> Checks { get; init; }

    /// <summary>What must be there before it.</summary>
    public ValueList<ObjectReference> DependsOn { get; init; }

    /// <summary>Who may use it beside its owner, where not everybody may.</summary>
    public ValueList<GrantModel> Grants { get; init; }

    /// <summary>Whether it is taken from everybody, who may use a new domain.</summary>
    public bool IsRevokedFromPublic { get; init; }

    /// <summary>What the domain is for.</summary>
    public string? Comment { get; init; }
}
