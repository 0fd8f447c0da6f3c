using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit;

/// <summary>A key of an index: a column or an expression, with its order. Immutable.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createindex.html"/>
public sealed class IndexKey
{
    internal IndexKey(Column column) => Column = column;

    internal IndexKey(Sql expression) => Expression = expression;

    private IndexKey(string viewColumn) => ViewColumn = viewColumn;

    private IndexKey(IndexKey other)
    {
        Column = other.Column;
        Expression = other.Expression;
        IsDescending = other.IsDescending;
        Nulls = other.Nulls;
        OperatorClass = other.OperatorClass;
        Collation = other.Collation;
        SampleTarget = other.SampleTarget;
        ViewColumn = other.ViewColumn;
    }

    internal Column? Column { get; }

    internal Sql? Expression { get; }

    /// <summary>A column of a view, which no class holds.</summary>
    internal string? ViewColumn { get; }

    internal bool IsDescending { get; init; }

    internal NullsOrder? Nulls { get; private init; }

    internal string? OperatorClass { get; private init; }

    internal string? Collation { get; private init; }

    internal int? SampleTarget { get; private init; }

    /// <summary>Whether nothing but a column is said.</summary>
    internal bool IsPlainColumn =>
        Column is not null && !IsDescending && Nulls is null && OperatorClass is null && Collation is null;

    /// <summary>A column is a key in ascending order.</summary>
    /// <param name="column">The column.</param>
    public static implicit operator IndexKey(Column column) => new(column);

    /// <summary>An expression as a key.</summary>
    /// <param name="expression">The expression, such as <c>$"lower({Email})"</c>.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/indexes-expressional.html"/>
    public static IndexKey Of(Sql expression) => new(expression);

    /// <summary>A column of a materialized view as a key; a table names its own columns.</summary>
    /// <param name="column">The name of the column in the view.</param>
    public static IndexKey OfView(string column) => new(column);

    /// <summary>Greatest value first.</summary>
    public IndexKey Descending() => new(this) { IsDescending = true };

    /// <summary>Nulls before values.</summary>
    public IndexKey NullsFirst() => new(this) { Nulls = NullsOrder.First };

    /// <summary>Nulls after values.</summary>
    public IndexKey NullsLast() => new(this) { Nulls = NullsOrder.Last };

    /// <summary>Compares by an operator class.</summary>
    /// <param name="operatorClass">The class as SQL, with parameters if any.</param>
    public IndexKey Operators(string operatorClass) => new(this) { OperatorClass = operatorClass };

    /// <summary>Compares by a collation.</summary>
    /// <param name="name">The name of the collation, unquoted.</param>
    public IndexKey Collate(string name) => new(this) { Collation = Identifier.Quote(name) };

    /// <summary>Says how finely the values of an expression are sampled; a column says it itself.</summary>
    /// <param name="target">0 to 10000; the server's default without it.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-alterindex.html"/>
    public IndexKey StatisticsTarget(int target) => new(this) { SampleTarget = target };
}
