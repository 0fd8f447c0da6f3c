using SchemaKit.Model;

namespace SchemaKit.Expressions;

/// <summary>What can be asked of any expression.</summary>
internal static class ExpressionQuestions
{
    /// <summary>The expression and all that it is made of, each before its parts.</summary>
    public static IEnumerable<Expression> SelfAndParts(this Expression expression)
    {
        var open = new Stack<Expression>();
        open.Push(expression);
        while (open.Count > 0)
        {
            var next = open.Pop();
            yield return next;
            foreach (var child in next.Children.Reverse())
                open.Push(child);
        }
    }

    /// <summary>Every call in it, those in subqueries too.</summary>
    public static IEnumerable<CallSite> Calls(this Expression expression)
    {
        var open = new Stack<(Expression Expression, Subquery? Query)>();
        open.Push((expression, null));
        while (open.Count > 0)
        {
            var (next, query) = open.Pop();
            if (next is FunctionCall call)
                yield return new(call, query);
            var inside = next as Subquery ?? query;
            foreach (var child in next.Children.Reverse())
                open.Push((child, inside));
        }
    }

    /// <summary>The columns that it names, those in subqueries too, in order of first mention.</summary>
    public static IEnumerable<ColumnRef> ColumnsRead(this Expression expression) =>
        expression.SelfAndParts().OfType<ColumnRef>().Distinct();

    /// <summary>The relations that its subqueries read.</summary>
    public static IEnumerable<ValueList<string>> Relations(this Expression expression) =>
        expression.SelfAndParts().OfType<Subquery>().SelectMany(q => q.Relations).Distinct();

    /// <summary>Whether it is <c>null</c>, alone or cast to a type.</summary>
    public static bool IsNull(this Expression expression) =>
        (expression is Cast cast ? cast.Operand : expression) == Literal.Null;

    /// <summary>The conditions that must all hold; the expression itself when it is no <c>and</c>.</summary>
    public static IEnumerable<Expression> Conjuncts(this Expression expression) => Operands(expression, isAnd: true);

    /// <summary>The conditions of which one must hold; the expression itself when it is no <c>or</c>.</summary>
    public static IEnumerable<Expression> Disjuncts(this Expression expression) => Operands(expression, isAnd: false);

    /// <summary>Whether two spellings are one expression. What is not understood means its own text.</summary>
    public static bool Means(this Expression expression, Expression other) =>
        expression == other || CanonicalForm.Of(expression) == CanonicalForm.Of(other);

    private static IEnumerable<Expression> Operands(Expression expression, bool isAnd) =>
        expression is Logical logical && logical.IsAnd == isAnd
            ? logical.Operands.SelectMany(o => Operands(o, isAnd))
            : [expression];
}
