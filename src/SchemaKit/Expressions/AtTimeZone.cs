namespace SchemaKit.Expressions;

/// <summary><c>x at time zone z</c>, or <c>x at local</c>.</summary>
/// <param name="Operand">The time.</param>
/// <param name="Zone">The zone; null for the session's.</param>
internal sealed record AtTimeZone(Expression Operand, Expression? Zone) : Expression
{
    public override IEnumerable<Expression> Children => Zone is null ? [Operand] : [Operand, Zone];

    public override Expression Map(Func<Expression, Expression> change) =>
        new AtTimeZone(change(Operand), Zone is null ? null : change(Zone));

    public override string ToSql() =>
        Zone is null ? $"({Operand.ToSql()} at local)" : $"({Operand.ToSql()} at time zone {Zone.ToSql()})";
}
