using SchemaKit.Expressions;

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

    /// <summary>The conditions that it has.</summary>
    internal IEnumerable<Expression> Conditions
    {
        get
        {
            if (Using is not null)
                yield return Using.Tree;
            if (WithCheck is not null)
                yield return WithCheck.Tree;
        }
    }

    /// <summary>The commands that it applies to.</summary>
    internal IReadOnlyList<SqlCommand> Commands => Command == SqlCommand.All
        ? [SqlCommand.Select, SqlCommand.Insert, SqlCommand.Update, SqlCommand.Delete]
        : [Command];

    /// <summary>Whether every role of another policy has this one too.</summary>
    internal bool CoversRolesOf(PolicyModel other) =>
        Roles.Count == 0 || (other.Roles.Count > 0 && other.Roles.All(r => Roles.Contains(r)));

    /// <summary>Whether some role has both policies.</summary>
    internal bool SharesRoleWith(PolicyModel other) =>
        Roles.Count == 0 || other.Roles.Count == 0 || Roles.Any(r => other.Roles.Contains(r));
}
