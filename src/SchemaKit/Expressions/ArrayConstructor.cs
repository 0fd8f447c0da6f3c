using SchemaKit.Model;

namespace SchemaKit.Expressions;

/// <summary><c>array[a, b]</c>; an inner one may leave out the word.</summary>
/// <param name="Items">The elements.</param>
internal sealed record ArrayConstructor(ValueList<Expression> Items) : Expression
{
    public override IEnumerable<Expression> Children => Items;

    public override Expression Map(Func<Expression, Expression> change) =>
        new ArrayConstructor(Items.Select(change).ToValueList());

    public override string ToSql() => $"array[{string.Join(", ", Items.Select(i => i.ToSql()))}]";
}
