using SchemaKit.Model;

namespace SchemaKit;

/// <summary>An index that is being defined.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createindex.html"/>
public sealed class IndexDefinition
{
    internal IndexDefinition(IndexKey[] keys, SourceLocation? location) => (Keys, Location) = (keys, location);

    internal IndexKey[] Keys { get; }

    internal SourceLocation? Location { get; }

    internal Column[] Included { get; private set; } = [];

    internal string? Name { get; private set; }

    internal IndexMethod Method { get; private set; }

    internal Sql? Predicate { get; private set; }

    internal List<StorageParameter> Parameters { get; } = [];

    internal List<Declaration> Declarations { get; } = [];

    internal string? TablespaceName { get; private set; }

    internal bool IsClustered { get; private set; }

    internal string? CommentText { get; private set; }

    /// <summary>Names the index instead of leaving that to the convention.</summary>
    /// <param name="name">The name in the database.</param>
    public IndexDefinition Named(string name)
    {
        Name = name;
        return this;
    }

    /// <summary>Chooses the access method; B-tree without it.</summary>
    /// <param name="method">The method.</param>
    public IndexDefinition Using(IndexMethod method)
    {
        Method = method;
        return this;
    }

    /// <summary>Further columns that the index holds.</summary>
    /// <param name="columns">The columns.</param>
    public IndexDefinition Include(params Column[] columns)
    {
        Included = columns;
        return this;
    }

    /// <summary>Limits the index to some rows.</summary>
    /// <param name="predicate">Which rows.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/indexes-partial.html"/>
    public IndexDefinition Where(Sql predicate)
    {
        Predicate = predicate;
        return this;
    }

    /// <summary>Accepts a B-tree over arrays, documents or ranges: queries compare them as wholes.</summary>
    /// <param name="because">Why.</param>
    public IndexDefinition ForWholeValues(string because)
    {
        Declarations.Add(new(DeclarationKind.WholeValues, because));
        return this;
    }

    /// <summary>Sets a storage parameter.</summary>
    /// <param name="parameter">The name, such as <c>fillfactor</c>.</param>
    /// <param name="value">The value as SQL.</param>
    public IndexDefinition With(string parameter, string value)
    {
        Parameters.Add(new(parameter, value));
        return this;
    }

    /// <summary>Puts the index in a tablespace.</summary>
    /// <param name="name">The name of the tablespace.</param>
    public IndexDefinition Tablespace(string name)
    {
        TablespaceName = name;
        return this;
    }

    /// <summary>Orders the table by the index when it is clustered.</summary>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-cluster.html"/>
    public IndexDefinition Clustered()
    {
        IsClustered = true;
        return this;
    }

    /// <summary>Says what the index is for.</summary>
    /// <param name="text">The comment that the server keeps.</param>
    public IndexDefinition Comment(string text)
    {
        CommentText = text;
        return this;
    }
}
