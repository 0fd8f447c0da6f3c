using System.Runtime.CompilerServices;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>The partitions of a table that is divided by list.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-partitioning.html"/>
public sealed class ListPartitions
{
    private readonly TableSpec _table;

    internal ListPartitions(TableSpec table) => _table = table;

    /// <summary>A partition for some texts.</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="values">The values; a null is the null of the key.</param>
    /// <param name="define">
    /// What the partition says beyond its parent, such as an index or partitions of its own.
    /// </param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ListPartitions Partition(
        string name,
        string?[] values,
        Action<TableDefinition>? define = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Add(name, [.. values.Select(value => Sql.Of(value))], define, file, line);

    /// <summary>A partition for some values.</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="values">The values as SQL.</param>
    /// <param name="define">
    /// What the partition says beyond its parent, such as an index or partitions of its own.
    /// </param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ListPartitions Partition(
        string name,
        Sql[] values,
        Action<TableDefinition>? define = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => Add(name, values, define, file, line);

    /// <summary>The partition for what no other partition holds.</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="define">
    /// What the partition says beyond its parent, such as an index or partitions of its own.
    /// </param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ListPartitions Default(
        string name,
        Action<TableDefinition>? define = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => Add(name, [], define, file, line);

    private ListPartitions Add(string name, Sql[] values, Action<TableDefinition>? define, string file, int line)
    {
        _table.Partitions.Add(PartitionSpec.Of(name, define, file, line) with { Values = values });
        return this;
    }
}
