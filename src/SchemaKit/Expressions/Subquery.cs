using SchemaKit.Model;

namespace SchemaKit.Expressions;

/// <summary>
/// A query inside an expression. Its clauses are not parsed; the expressions that can be found in them are its children.
/// </summary>
/// <param name="Kind">What its rows come to.</param>
/// <param name="Tokens">The tokens of the query, without the parentheses around it.</param>
internal sealed record Subquery(SubqueryKind Kind, ValueList<SqlToken> Tokens) : Expression
{
    /// <summary>The expressions found in it: what is selected, the conditions, and the like.</summary>
    public ValueList<Expression> Expressions { get; init; }

    /// <summary>The relations that it reads, as they are written: the last name, after its schema where that is said.</summary>
    public ValueList<ValueList<string>> Relations { get; init; }

    /// <summary>Whether all that could be read of it was, so that what was not found is not there.</summary>
    public bool IsComplete { get; init; }

    /// <summary>What it selects, where it is <c>select expression</c> and no more; else null.</summary>
    public Expression? Selected { get; init; }

    public override IEnumerable<Expression> Children => Expressions;

    public override Expression Map(Func<Expression, Expression> change) => this;

    public override string ToSql()
    {
        var before = Kind switch
        {
            SubqueryKind.Exists => "exists ",
            SubqueryKind.Array => "array",
            _ => "",
        };
        return $"{before}({string.Join(" ", Tokens.Select(t => t.ToSql()))})";
    }
}
