namespace SchemaKit.Model;

/// <summary>A view.</summary>
/// <param name="Name">The schema and the name.</param>
/// <param name="Query">The query, without a semicolon at its end.</param>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createview.html"/>
public sealed record ViewModel(QualifiedName Name, SqlExpression Query) : Located
{
    /// <summary>The names of its columns; empty to take them from the query.</summary>
    public ValueList<string> ColumnNames { get; init; }

    /// <summary>Whether the tables are read with the rights of whoever asks, not of the view's owner.</summary>
    public bool IsSecurityInvoker { get; init; }

    /// <summary>Whether conditions of the view are tested before those of whoever asks.</summary>
    public bool IsSecurityBarrier { get; init; }

    /// <summary>Which rows may be written through it.</summary>
    public ViewCheck Check { get; init; }

    /// <summary>The triggers.</summary>
    public ValueList<TriggerModel> Triggers { get; init; }

    /// <summary>What must be there before it.</summary>
    public ValueList<ObjectReference> DependsOn { get; init; }

    /// <summary>Who may use it beside its owner.</summary>
    public ValueList<GrantModel> Grants { get; init; }

    /// <summary>What the view is for.</summary>
    public string? Comment { get; init; }

    /// <summary>The values that an insert through the view gives to columns that it leaves out.</summary>
    public ValueList<ColumnDefault> ColumnDefaults { get; init; }

    /// <summary>What single columns are for.</summary>
    public ValueList<ColumnComment> ColumnComments { get; init; }
}
