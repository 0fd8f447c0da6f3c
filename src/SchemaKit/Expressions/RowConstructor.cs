using SchemaKit.Model;

namespace SchemaKit.Expressions;

/// <summary><c>row(a, b)</c> or <c>(a, b)</c>.</summary>
/// <param name="Items">The fields.</param>
internal sealed record RowConstructor(ValueList<Expression> Items) : Expression
{
    public override IEnumerable<Expression> Children => Items;

    public override Expression Map(Func<Expression, Expression> change) =>
        new RowConstructor(Items.Select(change).ToValueList());

    public override string ToSql() => $"row({string.Join(", ", Items.Select(i => i.ToSql()))})";
}
