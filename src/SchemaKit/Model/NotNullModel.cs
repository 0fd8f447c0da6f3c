namespace SchemaKit.Model;

/// <summary>What is said of the constraint that forbids nulls in a column, which is one since PostgreSQL 18.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-NOT-NULL"/>
public sealed record NotNullModel
{
    /// <summary>The name; null for the one that the server makes of table and column.</summary>
    public string? Name { get; init; }

    /// <summary>Whether rows that were there before were not checked, so that there may be nulls among them.</summary>
    public bool IsNotValid { get; init; }

    /// <summary>Whether tables that inherit from this one do without it.</summary>
    public bool IsNoInherit { get; init; }

    /// <summary>What the constraint is for.</summary>
    public string? Comment { get; init; }
}
