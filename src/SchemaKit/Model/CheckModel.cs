namespace SchemaKit.Model;

/// <summary>A check constraint.</summary>
/// <param name="Name">The name of the constraint.</param>
/// <param name="Condition">What no row may make false.</param>
public sealed record CheckModel(string Name, SqlExpression Condition) : Located
{
    /// <summary>Whether tables that inherit do without it.</summary>
    public bool IsNoInherit { get; init; }

    /// <summary>Whether rows that were there before are not checked.</summary>
    public bool IsNotValid { get; init; }

    /// <summary>Whether it is said but never checked (PostgreSQL 18).</summary>
    public bool IsNotEnforced { get; init; }

    /// <summary>Whether the convention made the name.</summary>
    public bool IsNamedByConvention { get; init; }

    /// <summary>What the check is for.</summary>
    public string? Comment { get; init; }
}
