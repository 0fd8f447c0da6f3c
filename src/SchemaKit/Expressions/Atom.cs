namespace SchemaKit.Expressions;

/// <summary>An expression without parts.</summary>
internal abstract record Atom : Expression
{
    public sealed override IEnumerable<Expression> Children => [];

    public sealed override Expression Map(Func<Expression, Expression> change) => this;
}
