namespace SchemaKit.Model;

/// <summary>An exclusion constraint: no two rows may agree on all elements.</summary>
/// <param name="Name">The name of the constraint and of its index.</param>
/// <param name="Elements">What is compared, and by which operator.</param>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-EXCLUDE"/>
public sealed record ExclusionModel(string Name, ValueList<ExclusionElement> Elements) : Located
{
    /// <summary>The access method of the index.</summary>
    public IndexMethod Method { get; init; }

    /// <summary>Which rows take part; null for all.</summary>
    public SqlExpression? Predicate { get; init; }

    /// <summary>Further columns that the index holds.</summary>
    public ValueList<string> Included { get; init; }

    /// <summary>Storage parameters of the index, in order of name.</summary>
    public ValueList<StorageParameter> Parameters { get; init; }

    /// <summary>The tablespace of the index; null for the database's own.</summary>
    public string? Tablespace { get; init; }

    /// <summary>Whether <c>cluster</c> orders the table by its index.</summary>
    public bool IsClustered { get; init; }

    /// <summary>The comment on the index that backs the constraint.</summary>
    public string? IndexComment { get; init; }

    /// <summary>When the constraint is checked.</summary>
    public Deferral Deferral { get; init; }

    /// <summary>Whether the convention made the name.</summary>
    public bool IsNamedByConvention { get; init; }

    /// <summary>What the constraint is for.</summary>
    public string? Comment { get; init; }
}
