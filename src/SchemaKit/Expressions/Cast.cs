using SchemaKit.Model;

namespace SchemaKit.Expressions;

/// <summary>A value taken as a type: <c>x::t</c>, <c>cast(x as t)</c>, <c>t 'x'</c>.</summary>
/// <param name="Operand">The value.</param>
/// <param name="Type">The type.</param>
internal sealed record Cast(Expression Operand, DataType Type) : Expression
{
    public override IEnumerable<Expression> Children => [Operand];

    public override Expression Map(Func<Expression, Expression> change) => this with { Operand = change(Operand) };

    public override string ToSql() => $"({Operand.ToSql()}::{Type})";
}
