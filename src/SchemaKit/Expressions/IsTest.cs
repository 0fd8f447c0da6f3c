namespace SchemaKit.Expressions;

/// <summary>A question that <c>is</c> asks: <c>is null</c>, <c>is not true</c>, <c>is nfc normalized</c>.</summary>
/// <param name="Operand">What is asked about.</param>
/// <param name="Test">The words after <c>is</c> or <c>is not</c>.</param>
/// <param name="IsNegated">Whether <c>not</c> stands before them.</param>
internal sealed record IsTest(Expression Operand, string Test, bool IsNegated) : Expression
{
    public override IEnumerable<Expression> Children => [Operand];

    public override Expression Map(Func<Expression, Expression> change) => this with { Operand = change(Operand) };

    public override string ToSql() => $"({Operand.ToSql()} is {(IsNegated ? "not " : "")}{Test})";
}
