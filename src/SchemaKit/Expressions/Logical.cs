using SchemaKit.Model;

namespace SchemaKit.Expressions;

/// <summary>Conditions that are joined by <c>and</c> or <c>or</c>.</summary>
/// <param name="IsAnd">Whether all must hold, or one.</param>
/// <param name="Operands">The conditions, two or more.</param>
internal sealed record Logical(bool IsAnd, ValueList<Expression> Operands) : Expression
{
    public override IEnumerable<Expression> Children => Operands;

    public override Expression Map(Func<Expression, Expression> change) =>
        this with { Operands = Operands.Select(change).ToValueList() };

    public override string ToSql() => $"({string.Join(IsAnd ? " and " : " or ", Operands.Select(o => o.ToSql()))})";
}
