namespace SchemaKit.Model;

/// <summary>An index that backs no constraint.</summary>
/// <param name="Name">The name.</param>
/// <param name="Keys">The keys in order.</param>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createindex.html"/>
public sealed record IndexModel(string Name, ValueList<IndexKeyModel> Keys) : Located
{
    /// <summary>The access method.</summary>
    public IndexMethod Method { get; init; }

    /// <summary>Whether no two rows may have equal keys.</summary>
    public bool IsUnique { get; init; }

    /// <summary>Whether two nulls count as equal in a unique index.</summary>
    public bool NullsNotDistinct { get; init; }

    /// <summary>Further columns that the index holds.</summary>
    public ValueList<string> Included { get; init; }

    /// <summary>Which rows the index holds; null for all.</summary>
    public SqlExpression? Predicate { get; init; }

    /// <summary>Storage parameters such as <c>fillfactor</c>, in order of name.</summary>
    public ValueList<StorageParameter> Parameters { get; init; }

    /// <summary>The tablespace; null for the database's own.</summary>
    public string? Tablespace { get; init; }

    /// <summary>Whether a failed build left an index that is not trusted.</summary>
    public bool IsInvalid { get; init; }

    /// <summary>Whether the index was being built when it was read, so that it is invalid for a while only.</summary>
    public bool IsBeingBuilt { get; init; }

    /// <summary>Whether <c>cluster</c> orders the table by it.</summary>
    public bool IsClustered { get; init; }

    /// <summary>
    /// The index of the parent that this one of a partition belongs to; null where the server makes it with the
    /// partition.
    /// </summary>
    public string? AttachedTo { get; init; }

    /// <summary>Whether the index is the table's replica identity.</summary>
    public bool IsReplicaIdentity { get; init; }

    /// <summary>Whether the convention made the name.</summary>
    public bool IsNamedByConvention { get; init; }

    /// <summary>What the index is for.</summary>
    public string? Comment { get; init; }

    /// <summary>What the author says of the index beyond DDL.</summary>
    public ValueList<Declaration> Declarations { get; init; }
}
