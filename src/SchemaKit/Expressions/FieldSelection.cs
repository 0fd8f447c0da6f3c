using SchemaKit.Naming;

namespace SchemaKit.Expressions;

/// <summary>A field of a composite value: <c>(x).name</c>.</summary>
/// <param name="Operand">The value.</param>
/// <param name="Field">The field; <c>*</c> for all.</param>
internal sealed record FieldSelection(Expression Operand, string Field) : Expression
{
    public override IEnumerable<Expression> Children => [Operand];

    public override Expression Map(Func<Expression, Expression> change) => this with { Operand = change(Operand) };

    public override string ToSql() => $"({Operand.ToSql()}).{(Field == "*" ? Field : Identifier.Quote(Field))}";
}
