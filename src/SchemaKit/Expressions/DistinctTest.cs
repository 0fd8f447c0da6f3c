namespace SchemaKit.Expressions;

/// <summary>A comparison that takes nulls for equal: <c>is [not] distinct from</c>.</summary>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
/// <param name="IsNegated">Whether it is <c>is not distinct from</c>.</param>
internal sealed record DistinctTest(Expression Left, Expression Right, bool IsNegated) : Expression
{
    public override IEnumerable<Expression> Children => [Left, Right];

    public override Expression Map(Func<Expression, Expression> change) =>
        this with { Left = change(Left), Right = change(Right) };

    public override string ToSql() => $"({Left.ToSql()} is {(IsNegated ? "not " : "")}distinct from {Right.ToSql()})";
}
