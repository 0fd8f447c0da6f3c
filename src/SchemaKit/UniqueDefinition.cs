using SchemaKit.Model;

namespace SchemaKit;

/// <summary>A unique key that is being defined.</summary>
/// <remarks>
/// It becomes a constraint when its keys are plain columns and it has no predicate, and a unique index otherwise;
/// <see cref="AsIndex"/> makes it an index in any case.
/// </remarks>
public sealed class UniqueDefinition
{
    internal UniqueDefinition(IndexKey[] keys, SourceLocation? location) => (Keys, Location) = (keys, location);

    internal IndexKey[] Keys { get; }

    internal SourceLocation? Location { get; }

    internal Column[] Included { get; private set; } = [];

    internal string? Name { get; private set; }

    internal Sql? Predicate { get; private set; }

    internal bool AreNullsNotDistinct { get; private set; }

    internal bool IsWithoutOverlaps { get; private set; }

    internal Deferral Deferral { get; private set; }

    internal bool IsReplicaIdentity { get; private set; }

    internal List<StorageParameter> Parameters { get; } = [];

    internal string? TablespaceName { get; private set; }

    internal bool IsIndexOnly { get; private set; }

    internal bool IsClustered { get; private set; }

    internal string? CommentText { get; private set; }

    internal string? IndexCommentText { get; private set; }

    internal List<Declaration> Declarations { get; } = [];

    internal bool IsConstraint => !IsIndexOnly && Predicate is null && Keys.All(key => key.IsPlainColumn);

    /// <summary>Names the key instead of leaving that to the convention.</summary>
    /// <param name="name">The name in the database.</param>
    public UniqueDefinition Named(string name)
    {
        Name = name;
        return this;
    }

    /// <summary>Further columns that the index holds.</summary>
    /// <param name="columns">The columns.</param>
    public UniqueDefinition Include(params Column[] columns)
    {
        Included = columns;
        return this;
    }

    /// <summary>Limits the key to some rows, and so makes it a unique index.</summary>
    /// <param name="predicate">Which rows.</param>
    public UniqueDefinition Where(Sql predicate)
    {
        Predicate = predicate;
        return this;
    }

    /// <summary>
    /// Makes it a unique index where it would be a constraint: an index can be built and dropped concurrently, and no
    /// <c>on conflict on constraint</c> can name it.
    /// </summary>
    /// <seealso href="https://www.postgresql.org/docs/current/indexes-unique.html"/>
    public UniqueDefinition AsIndex()
    {
        IsIndexOnly = true;
        return this;
    }

    /// <summary>
    /// Limits the key to rows that are not marked as deleted, so that a deleted row frees its values.
    /// </summary>
    /// <param name="softDelete">The group that marks them.</param>
    public UniqueDefinition WhileAlive(SoftDelete softDelete) => Where($"{softDelete.DeletedAt} is null");

    /// <summary>Counts two nulls as equal.</summary>
    public UniqueDefinition NullsNotDistinct()
    {
        AreNullsNotDistinct = true;
        return this;
    }

    /// <summary>Lets transactions put off the check; only a constraint can.</summary>
    /// <param name="initiallyDeferred">Whether they do so unless they say otherwise.</param>
    public UniqueDefinition Deferrable(bool initiallyDeferred = false)
    {
        Deferral = initiallyDeferred ? Deferral.InitiallyDeferred : Deferral.InitiallyImmediate;
        return this;
    }

    /// <summary>Says that a value stays taken after its row is marked as deleted.</summary>
    /// <param name="because">Why.</param>
    public UniqueDefinition Forever(string because)
    {
        Declarations.Add(new(DeclarationKind.UniqueForever, because));
        return this;
    }

    /// <summary>The last column is a range in which equal keys may not overlap (PostgreSQL 18).</summary>
    public UniqueDefinition WithoutOverlaps()
    {
        IsWithoutOverlaps = true;
        return this;
    }

    /// <summary>Writes the key to the log in place of the primary key, for logical replication.</summary>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-REPLICA-IDENTITY"/>
    public UniqueDefinition ReplicaIdentity()
    {
        IsReplicaIdentity = true;
        return this;
    }

    /// <summary>A storage parameter of the index, such as <c>fillfactor</c>.</summary>
    /// <param name="parameter">The name.</param>
    /// <param name="value">The value as SQL.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-STORAGE-PARAMETERS"/>
    public UniqueDefinition With(string parameter, string value)
    {
        Parameters.Add(new(parameter, value));
        return this;
    }

    /// <summary>Puts the index in a tablespace.</summary>
    /// <param name="name">The name of the tablespace.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/manage-ag-tablespaces.html"/>
    public UniqueDefinition Tablespace(string name)
    {
        TablespaceName = name;
        return this;
    }

    /// <summary>Orders the table by the index when it is clustered.</summary>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-cluster.html"/>
    public UniqueDefinition Clustered()
    {
        IsClustered = true;
        return this;
    }

    /// <summary>Says what the key is for.</summary>
    /// <param name="text">The comment that the server keeps.</param>
    public UniqueDefinition Comment(string text)
    {
        CommentText = text;
        return this;
    }

    /// <summary>
    /// Says what the index that backs the constraint is for; an index has its comment from <see cref="Comment"/>.
    /// </summary>
    /// <param name="text">The comment that the server keeps.</param>
    public UniqueDefinition IndexComment(string text)
    {
        IndexCommentText = text;
        return this;
    }
}
