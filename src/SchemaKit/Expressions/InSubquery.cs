namespace SchemaKit.Expressions;

/// <summary><c>x in (select …)</c>.</summary>
/// <param name="Operand">What is looked for.</param>
/// <param name="Query">Where.</param>
/// <param name="IsNegated">Whether it is <c>not in</c>.</param>
internal sealed record InSubquery(Expression Operand, Expression Query, bool IsNegated) : Expression
{
    public override IEnumerable<Expression> Children => [Operand, Query];

    public override Expression Map(Func<Expression, Expression> change) =>
        this with { Operand = change(Operand), Query = change(Query) };

    public override string ToSql() => $"({Operand.ToSql()} {(IsNegated ? "not " : "")}in {Query.ToSql()})";
}
