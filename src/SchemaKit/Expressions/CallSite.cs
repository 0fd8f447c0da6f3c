namespace SchemaKit.Expressions;

/// <summary>A call where it stands.</summary>
/// <param name="Call">The call.</param>
/// <param name="Query">The innermost query around it; null when it stands in none.</param>
internal readonly record struct CallSite(FunctionCall Call, Subquery? Query)
{
    /// <summary>Whether it stands in a query that has the value of one expression and reads nothing: <c>(select f())</c>.</summary>
    public bool IsInScalarSubquery => Query is { Kind: SubqueryKind.Scalar, Selected: not null };
}
