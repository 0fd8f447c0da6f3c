using SchemaKit.Model;

namespace SchemaKit.Expressions;

/// <summary><c>x in (a, b)</c>.</summary>
/// <param name="Operand">What is looked for.</param>
/// <param name="Items">Where.</param>
/// <param name="IsNegated">Whether it is <c>not in</c>.</param>
internal sealed record InList(Expression Operand, ValueList<Expression> Items, bool IsNegated) : Expression
{
    public override IEnumerable<Expression> Children => Items.Prepend(Operand);

    public override Expression Map(Func<Expression, Expression> change) =>
        this with { Operand = change(Operand), Items = Items.Select(change).ToValueList() };

    public override string ToSql() =>
        $"({Operand.ToSql()} {(IsNegated ? "not " : "")}in ({string.Join(", ", Items.Select(i => i.ToSql()))}))";
}
