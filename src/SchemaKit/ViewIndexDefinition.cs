using SchemaKit.Model;

namespace SchemaKit;

/// <summary>An index of a materialized view that is being defined; the view's columns are named by texts.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createindex.html"/>
public sealed class ViewIndexDefinition
{
    internal ViewIndexDefinition(IndexKey[] keys, bool isUnique, SourceLocation location) =>
        (Keys, IsUnique, Location) = (keys, isUnique, location);

    internal IndexKey[] Keys { get; }

    internal bool IsUnique { get; }

    internal SourceLocation Location { get; }

    internal IndexModel Said { get; private set; } = new("", default);

    internal string? Name { get; private set; }

    internal Sql? Predicate { get; private set; }

    /// <summary>Names the index instead of leaving that to the convention.</summary>
    /// <param name="name">The name in the database.</param>
    public ViewIndexDefinition Named(string name)
    {
        Name = name;
        return this;
    }

    /// <summary>Chooses the access method; B-tree without it.</summary>
    /// <param name="method">The method.</param>
    public ViewIndexDefinition Using(IndexMethod method)
    {
        Said = Said with { Method = method };
        return this;
    }

    /// <summary>Counts two nulls as equal in a unique index.</summary>
    public ViewIndexDefinition NullsNotDistinct()
    {
        Said = Said with { NullsNotDistinct = true };
        return this;
    }

    /// <summary>Further columns that the index holds.</summary>
    /// <param name="columns">The names of the columns.</param>
    public ViewIndexDefinition Include(params string[] columns)
    {
        Said = Said with { Included = columns.ToValueList() };
        return this;
    }

    /// <summary>Limits the index to some rows.</summary>
    /// <param name="predicate">Which rows.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/indexes-partial.html"/>
    public ViewIndexDefinition Where(Sql predicate)
    {
        Predicate = predicate;
        return this;
    }

    /// <summary>Sets a storage parameter.</summary>
    /// <param name="parameter">The name, such as <c>fillfactor</c>.</param>
    /// <param name="value">The value as SQL.</param>
    public ViewIndexDefinition With(string parameter, string value)
    {
        Said = Said with
        {
            Parameters = Said.Parameters.Append(new(parameter, value))
            .OrderBy(p => p.Name, StringComparer.Ordinal).ToValueList()
        };
        return this;
    }

    /// <summary>Puts the index in a tablespace.</summary>
    /// <param name="name">The name of the tablespace.</param>
    public ViewIndexDefinition Tablespace(string name)
    {
        Said = Said with { Tablespace = name };
        return this;
    }

    /// <summary>Orders the rows by the index when the view is clustered.</summary>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-cluster.html"/>
    public ViewIndexDefinition Clustered()
    {
        Said = Said with { IsClustered = true };
        return this;
    }

    /// <summary>Says what the index is for.</summary>
    /// <param name="text">The comment that the server keeps.</param>
    public ViewIndexDefinition Comment(string text)
    {
        Said = Said with { Comment = text };
        return this;
    }
}
