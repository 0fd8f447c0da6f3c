using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Expressions;

/// <summary><c>x collate name</c>.</summary>
/// <param name="Operand">The text.</param>
/// <param name="Path">The name of the collation.</param>
internal sealed record Collation(Expression Operand, ValueList<string> Path) : Expression
{
    public override IEnumerable<Expression> Children => [Operand];

    public override Expression Map(Func<Expression, Expression> change) => this with { Operand = change(Operand) };

    public override string ToSql() =>
        $"({Operand.ToSql()} collate {string.Join(".", Path.Select(Identifier.Quote))})";
}
