using SchemaKit.Model;

namespace SchemaKit;

/// <summary>An exclusion constraint that is being defined.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-EXCLUDE"/>
public sealed class ExclusionDefinition
{
    internal ExclusionDefinition(string name, SourceLocation location) => (Name, Location) = (name, location);

    internal string Name { get; }

    internal SourceLocation Location { get; }

    internal List<(IndexKey Key, string Operator)> Elements { get; } = [];

    internal string? FullName { get; private set; }

    internal IndexMethod Method { get; private set; } = IndexMethod.Gist;

    internal Sql? Predicate { get; private set; }

    internal Deferral Deferral { get; private set; }

    internal Column[] Included { get; private set; } = [];

    internal List<StorageParameter> Parameters { get; } = [];

    internal string? TablespaceName { get; private set; }

    internal string? CommentText { get; private set; }

    internal string? IndexCommentText { get; private set; }

    /// <summary>Names the constraint instead of leaving that to the convention.</summary>
    /// <param name="name">The name in the database.</param>
    public ExclusionDefinition Named(string name)
    {
        FullName = name;
        return this;
    }

    /// <summary>Compares two rows by a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="operator">The operator that must not hold, such as <c>=</c> or <c>&amp;&amp;</c>.</param>
    public ExclusionDefinition Element(IndexKey key, string @operator)
    {
        Elements.Add((key, @operator));
        return this;
    }

    /// <summary>Chooses the access method; GiST without it.</summary>
    /// <param name="method">The method.</param>
    public ExclusionDefinition Using(IndexMethod method)
    {
        Method = method;
        return this;
    }

    /// <summary>Limits the constraint to some rows.</summary>
    /// <param name="predicate">Which rows.</param>
    public ExclusionDefinition Where(Sql predicate)
    {
        Predicate = predicate;
        return this;
    }

    /// <summary>Further columns that the index holds.</summary>
    /// <param name="columns">The columns.</param>
    public ExclusionDefinition Include(params Column[] columns)
    {
        Included = columns;
        return this;
    }

    /// <summary>A storage parameter of the index, such as <c>fillfactor</c>.</summary>
    /// <param name="parameter">The name.</param>
    /// <param name="value">The value as SQL.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-STORAGE-PARAMETERS"/>
    public ExclusionDefinition With(string parameter, string value)
    {
        Parameters.Add(new(parameter, value));
        return this;
    }

    /// <summary>Puts the index in a tablespace.</summary>
    /// <param name="name">The name of the tablespace.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/manage-ag-tablespaces.html"/>
    public ExclusionDefinition Tablespace(string name)
    {
        TablespaceName = name;
        return this;
    }

    /// <summary>Lets transactions put off the check.</summary>
    /// <param name="initiallyDeferred">Whether they do so unless they say otherwise.</param>
    public ExclusionDefinition Deferrable(bool initiallyDeferred = false)
    {
        Deferral = initiallyDeferred ? Deferral.InitiallyDeferred : Deferral.InitiallyImmediate;
        return this;
    }

    /// <summary>Says what the constraint is for.</summary>
    /// <param name="text">The comment that the server keeps.</param>
    public ExclusionDefinition Comment(string text)
    {
        CommentText = text;
        return this;
    }

    /// <summary>Says what the index that backs the constraint is for.</summary>
    /// <param name="text">The comment that the server keeps.</param>
    public ExclusionDefinition IndexComment(string text)
    {
        IndexCommentText = text;
        return this;
    }
}
