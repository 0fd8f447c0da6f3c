namespace SchemaKit.Expressions;

/// <summary>
/// A scalar expression as PostgreSQL's grammar takes it apart. Immutable, and equal by value. Parentheses leave no trace:
/// the tree says what belongs together.
/// </summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-expressions.html"/>
internal abstract record Expression
{
    /// <summary>The expressions that it is made of, in the order they were written.</summary>
    public abstract IEnumerable<Expression> Children { get; }

    /// <summary>The expression as SQL that means the same wherever it stands.</summary>
    public abstract string ToSql();

    /// <summary>The expression with each child replaced.</summary>
    public abstract Expression Map(Func<Expression, Expression> change);

    public sealed override string ToString() => ToSql();
}
