namespace SchemaKit.Model;

/// <summary>A column of a table.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type.</param>
public sealed record ColumnModel(string Name, DataType Type) : Located
{
    /// <summary>Whether the column accepts null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>
    /// What is said of the constraint that forbids nulls, since PostgreSQL 18; null where it is as the server makes it.
    /// </summary>
    public NotNullModel? NotNull { get; init; }

    /// <summary>How the column is filled from a sequence of its own; null when it is no identity column.</summary>
    public IdentityModel? Identity { get; init; }

    /// <summary>The default; null when there is none.</summary>
    public SqlExpression? Default { get; init; }

    /// <summary>What the column is generated from; null when it is stored as given.</summary>
    public SqlExpression? Generated { get; init; }

    /// <summary>Whether a generated column is computed when read (PostgreSQL 18) instead of stored.</summary>
    public bool IsVirtual { get; init; }

    /// <summary>The collation as SQL, such as <c>"C"</c>; null for the type's own.</summary>
    public string? Collation { get; init; }

    /// <summary>Where long values are kept; null for the type's own.</summary>
    public ColumnStorage? Storage { get; init; }

    /// <summary>How long values are compressed; null for the server's default.</summary>
    public ColumnCompression? Compression { get; init; }

    /// <summary>How finely its values are sampled, 0 to 10000; null for the server's default.</summary>
    public int? StatisticsTarget { get; init; }

    /// <summary>Options such as <c>n_distinct</c>, in order of name.</summary>
    public ValueList<StorageParameter> Options { get; init; }

    /// <summary>Whether the column comes from a table that this one inherits from.</summary>
    public bool IsInherited { get; init; }

    /// <summary>
    /// Whether an inherited column says something else than that of the parent, such as another default.
    /// </summary>
    public bool IsOverridden { get; init; }

    /// <summary>The column whose value at some moment it keeps; null when it keeps none.</summary>
    public ColumnPath? SnapshotOf { get; init; }

    /// <summary>The columns of the table that its value follows from, by the author's design.</summary>
    public ValueList<string> DerivedFrom { get; init; }

    /// <summary>What the column is for.</summary>
    public string? Comment { get; init; }

    /// <summary>The name the column had before, for migrations.</summary>
    public string? FormerName { get; init; }

    /// <summary>What the author says of the column beyond DDL.</summary>
    public ValueList<Declaration> Declarations { get; init; }

    /// <summary>Whether the author said this of the column.</summary>
    internal bool IsDeclared(DeclarationKind kind) => Declaration.IsIn(Declarations, kind);
}
