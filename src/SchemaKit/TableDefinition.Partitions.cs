using System.Runtime.CompilerServices;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <content>Partitions and inheritance.</content>
public sealed partial class TableDefinition
{
    /// <summary>
    /// Divides the rows among partitions by ranges of keys. A primary key and every unique key must contain the keys.
    /// </summary>
    /// <param name="first">The first key.</param>
    /// <param name="second">The second key; null for none.</param>
    /// <param name="third">The third key; null for none.</param>
    /// <param name="fourth">The fourth key; null for none.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/ddl-partitioning.html"/>
    public RangePartitions PartitionByRange(
        IndexKey first,
        IndexKey? second = null,
        IndexKey? third = null,
        IndexKey? fourth = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        new(Divided(PartitionMethod.Range, Said(first, second, third, fourth), SourceLocation.At(file, line)));

    /// <summary>Divides the rows among partitions by ranges of keys, of any number.</summary>
    /// <param name="keys">The keys in order.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/ddl-partitioning.html"/>
    public RangePartitions PartitionByRange(params IndexKey[] keys) =>
        new(Divided(PartitionMethod.Range, keys, LineOf(keys)));

    /// <summary>Divides the rows among partitions by values of a key.</summary>
    /// <param name="key">The key; a primary key and every unique key must contain it.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/ddl-partitioning.html"/>
    public ListPartitions PartitionByList(
        IndexKey key, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(Divided(PartitionMethod.List, [key], SourceLocation.At(file, line)));

    /// <summary>
    /// Divides the rows among partitions by a hash of keys. A primary key and every unique key must contain the keys.
    /// </summary>
    /// <param name="first">The first key.</param>
    /// <param name="second">The second key; null for none.</param>
    /// <param name="third">The third key; null for none.</param>
    /// <param name="fourth">The fourth key; null for none.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/ddl-partitioning.html"/>
    public HashPartitions PartitionByHash(
        IndexKey first,
        IndexKey? second = null,
        IndexKey? third = null,
        IndexKey? fourth = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        new(Divided(PartitionMethod.Hash, Said(first, second, third, fourth), SourceLocation.At(file, line)));

    /// <summary>Divides the rows among partitions by a hash of keys, of any number.</summary>
    /// <param name="keys">The keys in order.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/ddl-partitioning.html"/>
    public HashPartitions PartitionByHash(params IndexKey[] keys) =>
        new(Divided(PartitionMethod.Hash, keys, LineOf(keys)));

    /// <summary>Takes over the columns of another table, whose queries then see these rows too.</summary>
    /// <typeparam name="TTable">The other table.</typeparam>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/ddl-inherit.html"/>
    public void Inherits<TTable>([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TTable : Table => Inherits(TableType.Of<TTable>(), file, line);

    /// <summary>
    /// Takes the columns from a composite type: the class has a column for each attribute, in their order.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-createtable.html"/>
    public void OfType(CompositeType type, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Spec.OfType = (type, SourceLocation.At(file, line));

    /// <summary>
    /// Says of one partition what a column is there: <c>p.Override(State, c => c.Default(State.Late))</c>.
    /// </summary>
    /// <remarks>A default, <c>not null</c>, storage, statistics and a comment can differ; the type cannot.</remarks>
    /// <typeparam name="T">The CLR type of the column.</typeparam>
    /// <param name="column">A column of the table.</param>
    /// <param name="change">What is said otherwise, beginning with what the table says.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Override<T>(
        Column<T> column,
        Func<Column<T>, Column<T>> change,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Spec.Overrides.Add(new(column, change(column), SourceLocation.At(file, line)));

    internal void Inherits(TableType table, string file, int line) =>
        Spec.Inherits.Add((table, SourceLocation.At(file, line)));

    private TableSpec Divided(PartitionMethod method, IndexKey[] keys, SourceLocation? location)
    {
        Spec.Partitioning = new(method, keys, location);
        return Spec;
    }
}
