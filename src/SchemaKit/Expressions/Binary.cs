namespace SchemaKit.Expressions;

/// <summary>
/// An operator between its operands. <c>!=</c> is <c>&lt;&gt;</c>, and <c>operator(pg_catalog.=)</c> is <c>=</c>.
/// </summary>
/// <param name="Left">The left operand.</param>
/// <param name="Operator">The operator; one of another schema as <c>operator(schema.=)</c>.</param>
/// <param name="Right">The right operand.</param>
internal sealed record Binary(Expression Left, string Operator, Expression Right) : Expression
{
    public override IEnumerable<Expression> Children => [Left, Right];

    public override Expression Map(Func<Expression, Expression> change) =>
        this with { Left = change(Left), Right = change(Right) };

    public override string ToSql() => $"({Left.ToSql()} {Operator} {Right.ToSql()})";
}
