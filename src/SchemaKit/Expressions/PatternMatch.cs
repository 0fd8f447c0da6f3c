namespace SchemaKit.Expressions;

/// <summary><c>x like pattern</c>, and its kin.</summary>
/// <param name="Operand">What is matched.</param>
/// <param name="Operator"><c>like</c>, <c>ilike</c> or <c>similar to</c>.</param>
/// <param name="Pattern">The pattern.</param>
internal sealed record PatternMatch(Expression Operand, string Operator, Expression Pattern) : Expression
{
    public bool IsNegated { get; init; }

    public Expression? Escape { get; init; }

    public override IEnumerable<Expression> Children =>
        Escape is null ? [Operand, Pattern] : [Operand, Pattern, Escape];

    public override Expression Map(Func<Expression, Expression> change) => this with
    {
        Operand = change(Operand),
        Pattern = change(Pattern),
        Escape = Escape is null ? null : change(Escape),
    };

    public override string ToSql() =>
        $"({Operand.ToSql()} {(IsNegated ? "not " : "")}{Operator} {Pattern.ToSql()}"
        + $"{(Escape is null ? "" : $" escape {Escape.ToSql()}")})";
}
