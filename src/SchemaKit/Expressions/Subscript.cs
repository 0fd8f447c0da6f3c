namespace SchemaKit.Expressions;

/// <summary>An element <c>x[i]</c> or a slice <c>x[a:b]</c>.</summary>
/// <param name="Operand">The array, or what has subscripts.</param>
/// <param name="Lower">The subscript, or the lower bound of a slice; null for none.</param>
/// <param name="Upper">The upper bound of a slice; null for none.</param>
/// <param name="IsSlice">Whether it is a slice.</param>
internal sealed record Subscript(Expression Operand, Expression? Lower, Expression? Upper, bool IsSlice) : Expression
{
    public override IEnumerable<Expression> Children => new[] { Operand, Lower, Upper }.OfType<Expression>();

    public override Expression Map(Func<Expression, Expression> change) => new Subscript(
        change(Operand), Lower is null ? null : change(Lower), Upper is null ? null : change(Upper), IsSlice);

    public override string ToSql()
    {
        var isChain = Operand is Subscript or ColumnRef;
        var operand = isChain ? Operand.ToSql() : $"({Operand.ToSql()})";
        return $"{operand}[{Lower?.ToSql()}{(IsSlice ? ":" : "")}{Upper?.ToSql()}]";
    }
}
