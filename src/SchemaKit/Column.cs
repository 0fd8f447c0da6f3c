using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>
/// A column, whatever its CLR type. Made by <see cref="Pg"/>, named after the property that holds it.
/// </summary>
public abstract class Column
{
    private static long s_created;

    private protected Column(ColumnSpec spec) => (Spec, Order) = (spec, Interlocked.Increment(ref s_created));

    internal ColumnSpec Spec { get; }

    /// <summary>
    /// Creation order: initialisers run in textual order, so within one class it is declaration order.
    /// </summary>
    internal long Order { get; }

    /// <summary>The column as an index key, least value first.</summary>
    public IndexKey Ascending() => new(this);

    /// <summary>The column as an index key, greatest value first.</summary>
    public IndexKey Descending() => new(this) { IsDescending = true };

    /// <summary>The column as an index key with an operator class.</summary>
    /// <param name="operatorClass">The class as SQL, with parameters if any: <c>gin_trgm_ops</c>.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/indexes-opclass.html"/>
    public IndexKey Operators(string operatorClass) => new IndexKey(this).Operators(operatorClass);
}
