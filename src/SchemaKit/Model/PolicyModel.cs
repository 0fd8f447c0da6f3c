namespace SchemaKit.Model;

/// <summary>A row-security policy.</summary>
/// <param name="Name">The name.</param>
/// <param name="Command">What it applies to.</param>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createpolicy.html"/>
public sealed record PolicyModel(string Name, SqlCommand Command) : Located
{
    /// <summary>Whether it narrows what permissive policies allow.</summary>
    public bool IsRestrictive { get; init; }

    /// <summary>The roles; empty for everybody.</summary>
    public ValueList<string> Roles { get; init; }

    /// <summary>Which rows can be seen or changed.</summary>
    public SqlExpression? Using { get; init; }

    /// <summary>Which rows can be written.</summary>
    public SqlExpression? WithCheck { get; init; }

    /// <summary>What the policy is for.</summary>
    public string? Comment { get; init; }
}
