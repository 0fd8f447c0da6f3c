namespace SchemaKit.Model;

/// <summary>A materialized view: a query whose rows are kept.</summary>
/// <param name="Name">The schema and the name.</param>
/// <param name="Query">The query, without a semicolon at its end.</param>
/// <seealso href="https://www.postgresql.org/docs/current/sql-creatematerializedview.html"/>
public sealed record MaterializedViewModel(QualifiedName Name, SqlExpression Query) : Located
{
    /// <summary>The names of its columns; empty to take them from the query.</summary>
    public ValueList<string> ColumnNames { get; init; }

    /// <summary>The indexes.</summary>
    public ValueList<IndexModel> Indexes { get; init; }

    /// <summary>The extended statistics.</summary>
    public ValueList<StatisticsModel> Statistics { get; init; }

    /// <summary>Storage parameters such as <c>fillfactor</c>, in order of name.</summary>
    public ValueList<StorageParameter> Parameters { get; init; }

    /// <summary>The tablespace; null for the database's own.</summary>
    public string? Tablespace { get; init; }

    /// <summary>Whether it is created without rows, to be refreshed before it can be read.</summary>
    public bool IsWithoutData { get; init; }

    /// <summary>What must be there before it.</summary>
    public ValueList<ObjectReference> DependsOn { get; init; }

    /// <summary>Who may use it beside its owner.</summary>
    public ValueList<GrantModel> Grants { get; init; }

    /// <summary>What the view is for.</summary>
    public string? Comment { get; init; }

    /// <summary>What single columns are for.</summary>
    public ValueList<ColumnComment> ColumnComments { get; init; }
}
