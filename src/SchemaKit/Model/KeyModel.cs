namespace SchemaKit.Model;

/// <summary>A primary key or a unique constraint.</summary>
/// <param name="Name">The name of the constraint and of its index.</param>
/// <param name="Columns">The key columns in order.</param>
public sealed record KeyModel(string Name, ValueList<string> Columns) : Located
{
    /// <summary>Further columns that the index holds.</summary>
    public ValueList<string> Included { get; init; }

    /// <summary>Whether two nulls count as equal.</summary>
    public bool NullsNotDistinct { get; init; }

    /// <summary>
    /// Whether the last column is a range in which equal keys may not overlap (<c>without overlaps</c>, PostgreSQL 18).
    /// </summary>
    public bool IsWithoutOverlaps { get; init; }

    /// <summary>Storage parameters of the index, in order of name.</summary>
    public ValueList<StorageParameter> Parameters { get; init; }

    /// <summary>The tablespace of the index; null for the database's own.</summary>
    public string? Tablespace { get; init; }

    /// <summary>When the key is checked.</summary>
    public Deferral Deferral { get; init; }

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

    /// <summary>What the key is for.</summary>
    public string? Comment { get; init; }

    /// <summary>The comment on the index that backs the key.</summary>
    public string? IndexComment { get; init; }

    /// <summary>What the author says of the key beyond DDL.</summary>
    public ValueList<Declaration> Declarations { get; init; }
}
