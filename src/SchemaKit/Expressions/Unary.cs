namespace SchemaKit.Expressions;

/// <summary>An operator before its operand: <c>-</c>, <c>not</c>, <c>@</c>.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Operand">What it is applied to.</param>
internal sealed record Unary(string Operator, Expression Operand) : Expression
{
    public override IEnumerable<Expression> Children => [Operand];

    public override Expression Map(Func<Expression, Expression> change) => this with { Operand = change(Operand) };

    public override string ToSql() => $"({Operator} {Operand.ToSql()})";
}
