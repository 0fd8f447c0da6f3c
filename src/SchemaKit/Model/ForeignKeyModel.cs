namespace SchemaKit.Model;

/// <summary>A foreign key.</summary>
/// <param name="Name">The name of the constraint.</param>
/// <param name="Columns">The referencing columns.</param>
/// <param name="Target">The referenced table.</param>
/// <param name="TargetColumns">The referenced columns, paired with <paramref name="Columns"/> by position.</param>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK"/>
public sealed record ForeignKeyModel(
    string Name, ValueList<string> Columns, QualifiedName Target, ValueList<string> TargetColumns) : Located
{
    /// <summary>What happens here when a referenced row is deleted.</summary>
    public ReferentialAction OnDelete { get; init; }

    /// <summary>The columns that <c>set null</c> or <c>set default</c> is limited to; empty for all.</summary>
    public ValueList<string> OnDeleteColumns { get; init; }

    /// <summary>What happens here when a referenced key changes.</summary>
    public ReferentialAction OnUpdate { get; init; }

    /// <summary>Whether a row with some nulls is refused (<c>match full</c>) instead of not checked.</summary>
    public bool IsMatchFull { get; init; }

    /// <summary>When the foreign key is checked.</summary>
    public Deferral Deferral { get; init; }

    /// <summary>Whether rows that were there before are not checked.</summary>
    public bool IsNotValid { get; init; }

    /// <summary>Whether the last column is a range that the referenced rows must cover (PostgreSQL 18).</summary>
    public bool IsPeriod { get; init; }

    /// <summary>Whether it is said but never checked (PostgreSQL 18).</summary>
    public bool IsNotEnforced { get; init; }

    /// <summary>Whether the convention made the name.</summary>
    public bool IsNamedByConvention { get; init; }

    /// <summary>What the foreign key is for.</summary>
    public string? Comment { get; init; }
}
