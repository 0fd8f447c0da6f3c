namespace SchemaKit.Expressions;

/// <summary>A comparison with each element of an array or row of a query: <c>x = any (…)</c>, <c>x &lt;&gt; all (…)</c>.</summary>
/// <param name="Left">What is compared.</param>
/// <param name="Operator">The operator.</param>
/// <param name="IsAll">Whether all must hold, or any one.</param>
/// <param name="Right">The array or the subquery.</param>
internal sealed record Quantified(Expression Left, string Operator, bool IsAll, Expression Right) : Expression
{
    public override IEnumerable<Expression> Children => [Left, Right];

    public override Expression Map(Func<Expression, Expression> change) =>
        this with { Left = change(Left), Right = change(Right) };

    // A subquery in one more pair of parentheses would be a scalar.
    public override string ToSql()
    {
        var right = Right is Subquery ? Right.ToSql() : $"({Right.ToSql()})";
        return $"({Left.ToSql()} {Operator} {(IsAll ? "all" : "any")} {right})";
    }
}
