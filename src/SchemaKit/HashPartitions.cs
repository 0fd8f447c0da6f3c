using System.Runtime.CompilerServices;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>The partitions of a table that is divided by hash.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-partitioning.html"/>
public sealed class HashPartitions
{
    private readonly TableSpec _table;

    internal HashPartitions(TableSpec table) => _table = table;

    /// <summary>A partition.</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="modulus">What the hash is divided by.</param>
    /// <param name="remainder">What must be left over.</param>
    /// <param name="define">
    /// What the partition says beyond its parent, such as an index or partitions of its own.
    /// </param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public HashPartitions Partition(
        string name,
        int modulus,
        int remainder,
        Action<TableDefinition>? define = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        _table.Partitions.Add(
            PartitionSpec.Of(name, define, file, line) with { Modulus = modulus, Remainder = remainder });
        return this;
    }

    /// <summary>As many partitions as are said, named after their table and remainder: <c>events_0</c>.</summary>
    /// <param name="count">The number.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public HashPartitions Evenly(int count, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        for (var i = 0; i < count; i++)
        {
            _table.Partitions.Add(
                PartitionSpec.Of($"{i}", null, file, line) with { IsSuffix = true, Modulus = count, Remainder = i });
        }

        return this;
    }
}
