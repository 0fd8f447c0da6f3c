using SchemaKit.Model;

namespace SchemaKit;

/// <summary>A primary key that is being defined.</summary>
public sealed class KeyDefinition
{
    internal KeyDefinition(Column[] columns, SourceLocation? location) => (Columns, Location) = (columns, location);

    internal Column[] Columns { get; }

    internal SourceLocation? Location { get; }

    internal Column[] Included { get; private set; } = [];

    internal string? Name { get; private set; }

    internal bool IsWithoutOverlaps { get; private set; }

    internal Deferral Deferral { get; private set; }

    internal List<StorageParameter> Parameters { get; } = [];

    internal string? TablespaceName { get; private set; }

    internal bool IsClustered { get; private set; }

    internal bool IsReplicaIdentity { get; private set; }

    internal string? CommentText { get; private set; }

    internal string? IndexCommentText { get; private set; }

    /// <summary>Names the constraint instead of leaving that to the convention.</summary>
    /// <param name="name">The name in the database.</param>
    public KeyDefinition Named(string name)
    {
        Name = name;
        return this;
    }

    /// <summary>Further columns that the index holds.</summary>
    /// <param name="columns">The columns.</param>
    public KeyDefinition Include(params Column[] columns)
    {
        Included = columns;
        return this;
    }

    /// <summary>Lets transactions put off the check.</summary>
    /// <param name="initiallyDeferred">Whether they do so unless they say otherwise.</param>
    public KeyDefinition Deferrable(bool initiallyDeferred = false)
    {
        Deferral = initiallyDeferred ? Deferral.InitiallyDeferred : Deferral.InitiallyImmediate;
        return this;
    }

    /// <summary>The last column is a range in which equal keys may not overlap (PostgreSQL 18).</summary>
    public KeyDefinition WithoutOverlaps()
    {
        IsWithoutOverlaps = true;
        return this;
    }

    /// <summary>A storage parameter of the index, such as <c>fillfactor</c>.</summary>
    /// <param name="parameter">The name.</param>
    /// <param name="value">The value as SQL.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-STORAGE-PARAMETERS"/>
    public KeyDefinition With(string parameter, string value)
    {
        Parameters.Add(new(parameter, value));
        return this;
    }

    /// <summary>Puts the index in a tablespace.</summary>
    /// <param name="name">The name of the tablespace.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/manage-ag-tablespaces.html"/>
    public KeyDefinition Tablespace(string name)
    {
        TablespaceName = name;
        return this;
    }

    /// <summary>Orders the table by the index when it is clustered.</summary>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-cluster.html"/>
    public KeyDefinition Clustered()
    {
        IsClustered = true;
        return this;
    }

    /// <summary>Writes the key to the log by its index, so that no other key can take its place.</summary>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-REPLICA-IDENTITY"/>
    public KeyDefinition ReplicaIdentity()
    {
        IsReplicaIdentity = true;
        return this;
    }

    /// <summary>Says what the key is for.</summary>
    /// <param name="text">The comment that the server keeps.</param>
    public KeyDefinition Comment(string text)
    {
        CommentText = text;
        return this;
    }

    /// <summary>Says what the index that backs the key is for.</summary>
    /// <param name="text">The comment that the server keeps.</param>
    public KeyDefinition IndexComment(string text)
    {
        IndexCommentText = text;
        return this;
    }
}
