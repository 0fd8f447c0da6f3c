namespace SchemaKit.Expressions;

/// <summary><c>x between low and high</c>.</summary>
/// <param name="Operand">What lies between.</param>
/// <param name="Low">The lower bound, included.</param>
/// <param name="High">The upper bound, included.</param>
internal sealed record Between(Expression Operand, Expression Low, Expression High) : Expression
{
    public bool IsNegated { get; init; }

    /// <summary>Whether the bounds may be given in either order.</summary>
    public bool IsSymmetric { get; init; }

    public override IEnumerable<Expression> Children => [Operand, Low, High];

    public override Expression Map(Func<Expression, Expression> change) =>
        this with { Operand = change(Operand), Low = change(Low), High = change(High) };

    public override string ToSql() =>
        $"({Operand.ToSql()} {(IsNegated ? "not " : "")}between {(IsSymmetric ? "symmetric " : "")}"
        + $"{Low.ToSql()} and {High.ToSql()})";
}
