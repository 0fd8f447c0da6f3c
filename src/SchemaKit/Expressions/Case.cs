using SchemaKit.Model;

namespace SchemaKit.Expressions;

/// <summary><c>case … when … then … else … end</c>.</summary>
/// <param name="Operand">What the arms compare with; null where each has a condition.</param>
/// <param name="Branches">The arms.</param>
/// <param name="Else">The result when none fits; null for null.</param>
internal sealed record Case(Expression? Operand, ValueList<CaseBranch> Branches, Expression? Else) : Expression
{
    public override IEnumerable<Expression> Children =>
        new[] { Operand }.Concat(Branches.SelectMany(b => new[] { b.When, b.Then })).Append(Else).OfType<Expression>();

    public override Expression Map(Func<Expression, Expression> change) => new Case(
        Operand is null ? null : change(Operand),
        Branches.Select(b => new CaseBranch(change(b.When), change(b.Then))).ToValueList(),
        Else is null ? null : change(Else));

    public override string ToSql() =>
        $"case{(Operand is null ? "" : $" {Operand.ToSql()}")}"
        + string.Concat(Branches.Select(b => $" when {b.When.ToSql()} then {b.Then.ToSql()}"))
        + $"{(Else is null ? "" : $" else {Else.ToSql()}")} end";
}
